package senga.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import senga.control.Controls;
import senga.input.ControlDesk.Sent;

/**
 * Which of several devices an address belongs to: of those that have sent it, the first in the
 * order of the config, until that one goes. What the others send there is left out, and told once
 * for each two devices. For any thread.
 */
final class Claims {
  private final Map<String, Integer> owners = new HashMap<>();
  private final Set<Long> told = new HashSet<>();
  private final BiConsumer<String, int[]> clash;

  /**
   * @param clash is told the address, and of which two devices: first the one that holds
   */
  Claims(BiConsumer<String, int[]> clash) {
    this.clash = clash;
  }

  /** Of what a device sends, that which it may. */
  synchronized List<Sent> permitted(int device, List<Sent> sent) {
    return sent.stream().allMatch(each -> isPermitted(device, each.address()))
        ? sent
        : sent.stream().filter(each -> isPermitted(device, each.address())).toList();
  }

  private boolean isPermitted(int device, String address) {
    Integer owner = owners.get(address);
    if (owner != null && owner < device) {
      tell(address, owner, device);
      return false;
    }
    if (owner != null || owners.size() < Controls.MOST) {
      owners.put(address, device);
    }
    return true;
  }

  /** Whether no other device has sent this address last. */
  synchronized boolean isFreeFor(int device, String address) {
    Integer owner = owners.get(address);
    return owner == null || owner == device;
  }

  private void tell(String address, int owner, int device) {
    if (told.add(((long) owner << Integer.SIZE) | device)) {
      clash.accept(address, new int[] {owner, device});
    }
  }

  /** A device has gone: its values stay, and others may move them. */
  synchronized void release(int device) {
    owners.values().removeIf(owner -> owner == device);
  }
}

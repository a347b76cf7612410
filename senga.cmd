@echo off
rem Starts Senga on Windows: finds a JDK, builds when the sources are not those that were built, and
rem runs. See the file senga beside this one, which does the same elsewhere and says why.
rem
rem Folders may have ! & ^ ' and percent signs in their names: so there is no delayed expansion,
rem paths are expanded between quotes only, and never handed to "call", which would expand twice.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "NEEDED=JDK 25.0.3 or newer"
set "JDK="
set "SECOND="

rem A semicolon parts a class path, and Maven expands what follows "${".
set ROOT | findstr /l /c:";" /c:"${" >nul && (
  echo senga: cannot run from this folder: move it to one whose name has no ; or ${ in it 1>&2
  exit /b 1
)

if defined SENGA_JAVA_HOME goto :named
set "CANDIDATE=%JAVA_HOME%"
if defined JAVA_HOME call :try
for %%J in (java.exe) do set "CANDIDATE=%%~dp$PATH:J.."
call :try
for /d %%D in (
  "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*"
  "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*"
) do (
  set "CANDIDATE=%%~D"
  call :try
)
if not defined JDK set "JDK=%SECOND%"
if defined JDK goto :found
echo senga: a %NEEDED% is needed, for example from https://adoptium.net; set SENGA_JAVA_HOME when it lies in an unusual folder 1>&2
exit /b 1

:named
set "CANDIDATE=%SENGA_JAVA_HOME%"
call :try
if not defined JDK set "JDK=%SECOND%"
if defined JDK goto :found
echo senga: "SENGA_JAVA_HOME=%SENGA_JAVA_HOME%" is not the home of a %NEEDED% 1>&2
exit /b 1

:found
set "JAVA25_HOME=%JDK%"
rem Whether G1 of this JDK can damage pictures: JDK-8377811, see docs/decisions/0012
set "UNSOUND="
if defined SECOND if "%JDK%"=="%SECOND%" set "UNSOUND=1"
if /i "%~1"=="test" goto :test
if /i "%~1"=="format" goto :format

rem Natives of the window, and a heap that gives memory back soon after a peak; what the user says
rem of heap or collector replaces it.
set "HEAP=-Xms24m -Xmx1g"
set "COLLECTOR=-XX:+UseG1GC"
set "WISHES= %JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS% %SENGA_JAVA_OPTIONS% "
set WISHES | findstr /l /c:" @" /c:" -XX:VMOptionsFile=" >nul && call :read_files
set WISHES | findstr /r /c:"-Xm[sx]" /c:"HeapSize=" /c:"RAM[A-Za-z]*=" >nul && set "HEAP="
set "CHOSEN="
set WISHES | findstr /l /c:" -XX:+UseG1GC " /c:" -XX:+UseZGC " /c:" -XX:+UseSerialGC " /c:" -XX:+UseParallelGC " /c:" -XX:+UseShenandoahGC " /c:" -XX:+UseEpsilonGC " >nul && set "CHOSEN=1"
if defined CHOSEN set "COLLECTOR="
if defined UNSOUND if defined CHOSEN (
  set WISHES | findstr /l /c:" -XX:+UseG1GC " >nul && echo senga: G1 of this JDK can damage pictures, JDK-8377811; leave out -XX:+UseG1GC, or take a %NEEDED% 1>&2
)
if defined UNSOUND if not defined CHOSEN (
  set "COLLECTOR=-XX:+UseZGC -XX:ZUncommitDelay=1 -XX:ZCollectionInterval=2"
  echo senga: the usual collector of this JDK can damage pictures, JDK-8377811; using ZGC instead, until there is a %NEEDED% 1>&2
)
set "FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %HEAP% %COLLECTOR% -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:G1PeriodicGCInterval=1000"

set "MODULE=live"
set "MAIN=senga.command.Main"
if /i "%~1"=="bench" (
  set "MODULE=bench"
  set "MAIN=senga.bench.Main"
)
set "MARK=%ROOT%\target\building"
set "NOTE="
call :stale
set "FAILED="
if defined STALE call :build_alone
if defined FAILED exit /b 1

if "%MODULE%"=="bench" goto :bench
set "CACHE="
if exist "%ROOT%\live\target\senga.aot" set CACHE="-XX:AOTCache=%ROOT%\live\target\senga.aot" -Xlog:aot=off -Xlog:cds=off
rem Java reads its cache of loaded classes only if nobody says anything else about one.
set WISHES | findstr /l /c:" -Xshare:" /c:" -XX:AOT" /c:" -XX:Shared" /c:" -XX:DumpLoadedClassList=" >nul && set "CACHE="
"%JDK%\bin\java.exe" %FLAGS% %CACHE% %SENGA_JAVA_OPTIONS% -cp "%ROOT%\live\target\lib\*" %MAIN% %*
exit /b %errorlevel%

:bench
set WORDS=
:next_word
shift
if not "%~1"=="" (
  set WORDS=%WORDS% %1
  goto :next_word
)
"%JDK%\bin\java.exe" %FLAGS% %SENGA_JAVA_OPTIONS% -cp "%ROOT%\bench\target\lib\*" %MAIN% %WORDS%
exit /b %errorlevel%

:test
if defined UNSOUND (
  echo senga: the tests need a %NEEDED% 1>&2
  exit /b 1
)
set "QUICK="
if /i "%~2"=="--quick" set "QUICK=-Pquick"
if not defined QUICK if not "%~2"=="" (
  echo senga: test knows only the option --quick 1>&2
  exit /b 1
)
pushd "%ROOT%"
call mvn -B -ntp %QUICK% verify
exit /b %errorlevel%

:format
pushd "%ROOT%"
call mvn -q -B -ntp -pl bench dependency:copy@formatter >nul 2>&1 || (
  echo senga: could not fetch the formatter 1>&2
  exit /b 1
)
"%JDK%\bin\java.exe" @bench/formatter.args -cp "bench/target/formatter/*" bench/src/test/java/house/Format.java %2
exit /b %errorlevel%

rem Takes CANDIDATE as the JDK if none was found yet, it is new enough, and it has a compiler; as
rem the SECOND best if its usual collector moves pinned arrays.
:try
if defined JDK exit /b 0
if not exist "%CANDIDATE%\bin\javac.exe" exit /b 0
if not exist "%CANDIDATE%\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=1* delims==" %%A in ("%CANDIDATE%\release") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
set "MAJOR=0"
set "MINOR="
set "PATCH="
for /f "tokens=1-3 delims=.+-_" %%A in ("%VERSION%") do (
  set "MAJOR=%%A"
  set "MINOR=%%B"
  set "PATCH=%%C"
)
if not defined MINOR set "MINOR=0"
if not defined PATCH set "PATCH=0"
if %MAJOR% LSS 25 exit /b 0
set "SOUND="
if %MAJOR% GTR 25 set "SOUND=1"
if %MINOR% GTR 0 set "SOUND=1"
if %PATCH% GEQ 3 set "SOUND=1"
if defined SOUND set "JDK=%CANDIDATE%"
if not defined SOUND if not defined SECOND set "SECOND=%CANDIDATE%"
exit /b 0

rem Adds to WISHES what stands in files of options, without comments and quotes.
:read_files
for /f "usebackq delims=" %%L in (`powershell -NoProfile -Command ^
  "$all = foreach ($word in -split $env:WISHES) {" ^
  "  $word;" ^
  "  $file = $word -replace '^@|^-XX:VMOptionsFile=', '';" ^
  "  if ($file -ne $word -and (Test-Path -LiteralPath $file -PathType Leaf)) {" ^
  "    (Get-Content -LiteralPath $file) -replace '(^|\s)#.*', '' -split '\s+'" ^
  "  }" ^
  "};" ^
  "' ' + ($all -join ' ' -replace '[\x22\x27]', '') + ' '"`) do set "WISHES=%%L"
exit /b 0

rem Sets STALE when the sources are not those that were built; with NOTE, writes their checksums to
rem MARK then.
:stale
set "STALE="
powershell -NoProfile -Command ^
  "$ErrorActionPreference = 'SilentlyContinue';" ^
  "$root = $env:ROOT;" ^
  "$files = @(Get-Item -LiteralPath ($root + '\pom.xml'));" ^
  "$files += Get-ChildItem -LiteralPath ($root + '\sketches\gallery') -Filter *.java -File;" ^
  "$files += Get-ChildItem -LiteralPath ($root + '\.mvn') -File;" ^
  "foreach ($module in Get-ChildItem -LiteralPath $root -Directory) {" ^
  "  $files += Get-Item -LiteralPath ($module.FullName + '\pom.xml');" ^
  "  $files += Get-ChildItem -LiteralPath ($module.FullName + '\src\main') -Recurse -File" ^
  "};" ^
  "$lines = $files | Where-Object { $_ } | ForEach-Object { (Get-FileHash -LiteralPath $_.FullName).Hash + ' ' + $_.FullName.Substring($root.Length) };" ^
  "$now = ($lines | Sort-Object) -join ';';" ^
  "$built = [string](Get-Content -LiteralPath ($root + '\' + $env:MODULE + '\target\built') -Raw);" ^
  "if ($now -eq $built.Trim()) { exit 0 };" ^
  "if (-not $env:NOTE) { exit 1 };" ^
  "Set-Content -LiteralPath $env:MARK -Value $now; exit 1"
if errorlevel 1 set "STALE=1"
exit /b 0

rem Builds while nobody else does. Windows opens a file for one writer only: who cannot open the lock
rem waits, and it is free again when its holder has ended, in whatever way. Descriptor 9 keeps the
rem error stream, so that only the complaint about the lock is not seen.
:build_alone
set "FAILED="
if not exist "%ROOT%\target" mkdir "%ROOT%\target" 2>nul
(type nul >"%ROOT%\target\writable") 2>nul || (
  echo senga: cannot write to "%ROOT%\target", and the sources are not those that were built 1>&2
  set "FAILED=1"
  exit /b 1
)
del "%ROOT%\target\writable"
set "SAID="
:wait
set "HELD="
9>&2 2>nul (
  8>"%ROOT%\target\lock" (
    set "HELD=1"
    call :build 2>&9
  )
)
if defined HELD exit /b 0
if not defined SAID echo senga: waiting for another build... 1>&2
set "SAID=1"
ping -n 2 127.0.0.1 >nul
goto :wait

rem Builds unless another build has done it meanwhile; sets FAILED when it cannot.
:build
set "CUT="
if exist "%MARK%" set "CUT=1"
set "NOTE=1"
call :stale
if not defined STALE exit /b 0
echo senga: building... 1>&2
where mvn >nul 2>&1
if errorlevel 1 (
  echo senga: Maven 3.8 or newer is needed to build 1>&2
  del "%MARK%"
  set "FAILED=1"
  exit /b 1
)
rem The last build was cut short, and so may be what it wrote.
if defined CUT for %%M in (annotations library live bench) do if exist "%ROOT%\%%M\target" rmdir /s /q "%ROOT%\%%M\target"
if exist "%ROOT%\%MODULE%\target\lib" rmdir /s /q "%ROOT%\%MODULE%\target\lib"
if exist "%ROOT%\%MODULE%\target\built" del "%ROOT%\%MODULE%\target\built"
pushd "%ROOT%"
call mvn -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true "-Dsenga.jdk=[25,)" -pl %MODULE% -am package 1>&2 || set "FAILED=1"
popd
if defined FAILED (
  echo senga: the build failed; the reason stands above 1>&2
  del "%MARK%"
  exit /b 1
)
if "%MODULE%"=="live" call :remember
move /y "%MARK%" "%ROOT%\%MODULE%\target\built" >nul
exit /b 0

rem Draws one picture and has Java keep what it loaded for it: every later start is faster.
:remember
"%JDK%\bin\java.exe" %FLAGS% "-XX:AOTCacheOutput=%ROOT%\live\target\senga.aot" -cp "%ROOT%\live\target\lib\*" senga.command.Main render "%ROOT%\sketches\gallery\Demo.java" --overwrite --out "%ROOT%\live\target\first.png" >"%ROOT%\live\target\first.log" 2>&1
exit /b 0

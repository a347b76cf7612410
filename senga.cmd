@echo off
rem Starts Senga on Windows: finds a JDK 25 or newer, builds when sources are newer, and runs.
rem See the file senga beside this one, which does the same elsewhere.
setlocal EnableExtensions EnableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "JDK="

if defined SENGA_JAVA_HOME (
  call :try "%SENGA_JAVA_HOME%"
  if not defined JDK (
    echo senga: SENGA_JAVA_HOME=%SENGA_JAVA_HOME% is not the home of a JDK 25 or newer 1>&2
    exit /b 1
  )
)
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in (
  "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*"
  "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\BellSoft\*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*"
) do call :try "%%~D"
if not defined JDK (
  echo senga: a JDK 25 or newer is needed, for example from https://adoptium.net; set SENGA_JAVA_HOME when it lies in an unusual folder 1>&2
  exit /b 1
)

where mvn >nul 2>&1
if errorlevel 1 (
  if not exist "%ROOT%\live\target\built" (
    echo senga: Maven 3.8 or newer is needed to build 1>&2
    exit /b 1
  )
)
set "JAVA25_HOME=%JDK%"
rem Natives of the window, and a heap that gives memory back soon after a peak.
set "FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseG1GC -Xms24m -Xmx1g -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:G1PeriodicGCInterval=1000"
set "MODULE=live"
set "MAIN=senga.stage.Main"

if /i "%~1"=="test" goto :test
if /i "%~1"=="bench" (
  set "MODULE=bench"
  set "MAIN=senga.bench.Main"
)

call :stale
if defined STALE (
  echo senga: building... 1>&2
  if exist "%ROOT%\%MODULE%\target\lib" rmdir /s /q "%ROOT%\%MODULE%\target\lib"
  call mvn -f "%ROOT%\pom.xml" -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -pl %MODULE% -am package 1>&2
  if errorlevel 1 (
    echo senga: the build failed; the reason stands above 1>&2
    exit /b 1
  )
  type nul > "%ROOT%\%MODULE%\target\built"
  if "%MODULE%"=="live" call :remember
)

set "WORDS=%*"
if "%MODULE%"=="bench" call :without_first %*
set "CACHE="
if "%MODULE%"=="live" if exist "%ROOT%\live\target\senga.aot" set CACHE="-XX:AOTCache=%ROOT%\live\target\senga.aot" -Xlog:aot=off -Xlog:cds=off
"%JDK%\bin\java.exe" %FLAGS% !CACHE! %SENGA_JAVA_OPTIONS% -cp "%ROOT%\%MODULE%\target\lib\*" %MAIN% !WORDS!
exit /b %errorlevel%

:test
if /i "%~2"=="--quick" (
  call mvn -f "%ROOT%\pom.xml" -B -ntp -Pquick verify
) else (
  call mvn -f "%ROOT%\pom.xml" -B -ntp verify
)
exit /b %errorlevel%

rem Takes %1 as the JDK if none was found yet, it is 25 or newer, and it has a compiler.
:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set VERSION=%%V
set "VERSION=!VERSION:"=!"
if !VERSION! GEQ 25 set "JDK=%~f1"
exit /b 0

rem Sets STALE when a source is newer than the build.
:stale
set "STALE=1"
if not exist "%ROOT%\%MODULE%\target\built" exit /b 0
powershell -NoProfile -Command ^
  "$built = (Get-Item '%ROOT%\%MODULE%\target\built').LastWriteTime;" ^
  "$sources = @(Get-ChildItem '%ROOT%' -Recurse -File -Include pom.xml,*.java,*.frag,*.vert | Where-Object { $_.FullName -notmatch '\\(target|test)\\' });" ^
  "if ($sources | Where-Object { $_.LastWriteTime -gt $built }) { exit 1 }"
if not errorlevel 1 set "STALE="
exit /b 0

rem Draws one picture and has Java keep what it loaded for it: every later start is faster.
:remember
"%JDK%\bin\java.exe" %FLAGS% "-XX:AOTCacheOutput=%ROOT%\live\target\senga.aot" -cp "%ROOT%\live\target\lib\*" senga.stage.Main render "%ROOT%\sketches\gallery\Demo.java" --overwrite --out "%ROOT%\live\target\first.png" >"%ROOT%\live\target\first.log" 2>&1
exit /b 0

rem Sets WORDS to all arguments but the first.
:without_first
set "WORDS="
:next_word
shift
if "%~1"=="" exit /b 0
set "WORDS=!WORDS! %1"
goto :next_word

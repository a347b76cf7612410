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
if /i "%~1"=="test" goto :test

rem Natives of the window, and a heap that gives memory back soon after a peak; what the user says
rem of heap or collector replaces it.
set "HEAP=-Xms24m -Xmx1g"
set "COLLECTOR=-XX:+UseG1GC"
set "WISHES=%JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS% %SENGA_JAVA_OPTIONS%"
set WISHES | findstr /r /c:"-Xm[sx]" /c:"HeapSize=" /c:"RAM[A-Za-z]*=" >nul && set "HEAP="
set "CHOSEN="
set WISHES | findstr /r /c:"-XX:+UseG1GC" /c:"-XX:+UseZGC" /c:"-XX:+UseSerialGC" /c:"-XX:+UseParallelGC" /c:"-XX:+UseShenandoahGC" >nul && set "CHOSEN=1"
if defined CHOSEN set "COLLECTOR="
rem JDK-8377811, see docs/decisions/0012
if not defined CHOSEN if defined SECOND if "%JDK%"=="%SECOND%" (
  set "COLLECTOR=-XX:+UseZGC -XX:ZUncommitDelay=1 -XX:ZCollectionInterval=2"
  echo senga: the usual collector of this JDK can damage pictures, JDK-8377811; using ZGC instead, until there is a %NEEDED% 1>&2
)
set "FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %HEAP% %COLLECTOR% -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:G1PeriodicGCInterval=1000"

set "MODULE=live"
set "MAIN=senga.stage.Main"
if /i "%~1"=="bench" (
  set "MODULE=bench"
  set "MAIN=senga.bench.Main"
)
set "MARK=%ROOT%\target\building"
set "CUT="
if exist "%MARK%" set "CUT=1"
call :stale
if defined STALE call :build
if errorlevel 1 exit /b 1

if "%MODULE%"=="bench" goto :bench
set "CACHE="
if exist "%ROOT%\live\target\senga.aot" set CACHE="-XX:AOTCache=%ROOT%\live\target\senga.aot" -Xlog:aot=off -Xlog:cds=off
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
set "QUICK="
if /i "%~2"=="--quick" set "QUICK=-Pquick"
pushd "%ROOT%"
call mvn -B -ntp %QUICK% verify
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

rem Sets STALE, and writes the sources' checksums to MARK, when they are not those that were built.
:stale
set "STALE="
powershell -NoProfile -Command ^
  "$ErrorActionPreference = 'SilentlyContinue';" ^
  "$root = $env:ROOT;" ^
  "$files = @(Get-Item -LiteralPath ($root + '\pom.xml'), ($root + '\sketches\gallery\Demo.java'));" ^
  "$files += Get-ChildItem -LiteralPath ($root + '\.mvn') -File;" ^
  "foreach ($module in Get-ChildItem -LiteralPath $root -Directory) {" ^
  "  $files += Get-Item -LiteralPath ($module.FullName + '\pom.xml');" ^
  "  $files += Get-ChildItem -LiteralPath ($module.FullName + '\src\main') -Recurse -File" ^
  "};" ^
  "$lines = $files | Where-Object { $_ } | ForEach-Object { (Get-FileHash -LiteralPath $_.FullName).Hash + ' ' + $_.FullName.Substring($root.Length) };" ^
  "$now = ($lines | Sort-Object) -join ';';" ^
  "$built = [string](Get-Content -LiteralPath ($root + '\' + $env:MODULE + '\target\built') -Raw);" ^
  "if ($now -eq $built.Trim()) { exit 0 };" ^
  "$null = [IO.Directory]::CreateDirectory($root + '\target');" ^
  "Set-Content -LiteralPath $env:MARK -Value $now; exit 1"
if errorlevel 1 set "STALE=1"
exit /b 0

:build
echo senga: building... 1>&2
where mvn >nul 2>&1
if errorlevel 1 (
  echo senga: Maven 3.8 or newer is needed to build 1>&2
  del "%MARK%"
  exit /b 1
)
rem The last build was cut short, and so may be what it wrote.
if defined CUT for %%M in (annotations library live bench) do if exist "%ROOT%\%%M\target" rmdir /s /q "%ROOT%\%%M\target"
if exist "%ROOT%\%MODULE%\target\lib" rmdir /s /q "%ROOT%\%MODULE%\target\lib"
if exist "%ROOT%\%MODULE%\target\built" del "%ROOT%\%MODULE%\target\built"
set "FAILED="
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
"%JDK%\bin\java.exe" %FLAGS% "-XX:AOTCacheOutput=%ROOT%\live\target\senga.aot" -cp "%ROOT%\live\target\lib\*" senga.stage.Main render "%ROOT%\sketches\gallery\Demo.java" --overwrite --out "%ROOT%\live\target\first.png" >"%ROOT%\live\target\first.log" 2>&1
exit /b 0

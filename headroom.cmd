@echo off
rem Starts Headroom: from an unpacked archive, where this same file lies in bin\, or from a checkout, building it on first use.
rem After a change to the sources, delete app\target\launcher to build it again.
rem HEADROOM_OPTS (or JAVA_OPTS) holds options for the JVM, such as -Xmx4g for a table of tens of millions of items.
setlocal
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%app\target\launcher"
if exist "%HOME_DIR%..\headroom.jar" set "TARGET=%HOME_DIR%.."

if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA=java.exe"
)
set "VERSION="
for /f "tokens=2,3" %%a in ('""%JAVA%" -version 2>&1"') do if "%%a"=="version" set "VERSION=%%~b"
if not defined VERSION (
    echo headroom: found no java; install a JDK 17 or later, or point JAVA_HOME at one 1>&2
    exit /b 2
)
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    echo headroom: this is Java %VERSION%; point JAVA_HOME at a JDK 17 or later 1>&2
    exit /b 2
)

if not exist "%TARGET%\headroom.jar" (
    echo headroom: building, this once; the first time, Maven and the libraries are downloaded too 1>&2
    pushd "%HOME_DIR%"
    call mvnw.cmd -B -q -Dquick -Dbuild.folder=target/launcher -Dmaven.test.skip=true -pl app -am package 1>&2
    popd
)
if not exist "%TARGET%\headroom.jar" (
    echo headroom: could not build; it needs a JDK, and the first time a network; Maven's words are above 1>&2
    exit /b 1
)

set "OPTIONS=-XX:+UseSerialGC -Xmx1g -Djava.awt.headless=true"
if %MAJOR% GEQ 24 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
rem A server takes little more memory than its tables: requests need no large young generation.
if "%~1"=="serve" set "OPTIONS=%OPTIONS% -Xms384m -Xmn24m -XX:MinHeapFreeRatio=20"
"%JAVA%" %OPTIONS% %JAVA_OPTS% %HEADROOM_OPTS% -cp "%TARGET%\headroom.jar;%TARGET%\javafx\windows-x64\*" dev.headroom.app.Headroom %*
exit /b %ERRORLEVEL%

"""A pretend vendor in Python whose rules are another program's: the core, started as a process and asked line by line."""
import subprocess
import sys

core = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
for line in sys.stdin.buffer:
    core.stdin.write(line)
    core.stdin.flush()
    sys.stdout.buffer.write(core.stdout.readline())
    sys.stdout.buffer.flush()
core.stdin.close()
core.wait()

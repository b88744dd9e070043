package org.edgeloop.dvc.lock;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** A process of Python that locks a file as zc.lockfile does for DVC, or finds that it cannot; until it is closed. */
final class PythonLock implements AutoCloseable {

	private static final String PROGRAM = """
			import fcntl, os, sys
			lock = open(sys.argv[1], 'a+')
			try:
			    fcntl.flock(lock.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
			except BlockingIOError:
			    print('busy', flush=True)
			    sys.exit()
			lock.truncate(0)
			lock.write(' %d\\n' % os.getpid())
			lock.flush()
			print('locked', flush=True)
			sys.stdin.read()
			""";

	private final Process process;
	private final String answer;

	PythonLock(Path file) throws IOException {
		process = new ProcessBuilder("/usr/bin/python3", "-c", PROGRAM, file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		BufferedReader output = process.inputReader();
		answer = output.readLine();
	}

	boolean isHeld() {
		return "locked".equals(answer);
	}

	long pid() {
		return process.pid();
	}

	/** Ends it as a crash would. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException, IOException {
		process.getOutputStream().close();
		process.waitFor();
	}
}

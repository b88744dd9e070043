package org.edgeloop.versioning.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.ssh.RemoteProcess;

/** A command on a server as the process that JGit takes it for. */
@NonNullByDefault({})
final class SshProcess extends Process {

	private final RemoteProcess process;

	SshProcess(RemoteProcess process) {
		this.process = process;
	}

	@Override
	public OutputStream getOutputStream() {
		return process.input();
	}

	@Override
	public InputStream getInputStream() {
		return process.output();
	}

	@Override
	public InputStream getErrorStream() {
		return process.errors();
	}

	/** The output ends when the command does. */
	@Override
	public int waitFor() {
		try {
			process.output().transferTo(OutputStream.nullOutputStream());
		} catch (IOException e) {
			// the connection is gone, and the command with it
		}
		return process.exitCode().orElse(-1);
	}

	@Override
	public int exitValue() {
		return process.exitCode().orElseThrow(() -> new IllegalThreadStateException("the command runs"));
	}

	@Override
	public void destroy() {
		process.close();
	}
}

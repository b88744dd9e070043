package org.edgeloop.ssh;

import java.io.IOException;

import org.edgeloop.ssh.internal.SshFiles;
import org.edgeloop.ssh.internal.SshTarget;

/**
 * Where an address leads, for those who only look.
 *
 * @param address with the real host, port and user, as the SSH configuration has them
 * @param isDirect whether it is reached from here, and not through another host that the SSH configuration names
 */
public record SshRoute(SshAddress address, boolean isDirect) {

	/** @throws org.edgeloop.base.ProblemException if the SSH configuration cannot be read, or leads there by a program */
	public static SshRoute of(SshAddress given) throws IOException {
		SshTarget target = SshTarget.resolve(given, SshFiles.ofUser());
		return new SshRoute(target.address(), target.jump().isEmpty());
	}
}

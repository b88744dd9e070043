package org.edgeloop.device.linux.internal.release;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.BoardFacts;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.ssh.SftpSession;

/** Looks, one thing after the other, whether a board can run releases; nothing on it is changed. */
public final class BoardLook {

	private final ReleaseSession session;

	public BoardLook(DeviceSettings settings, DeviceAccess access) {
		this.session = new ReleaseSession(settings, access);
	}

	/** @return to be closed */
	public Closeable session() {
		return session;
	}

	public void logIn(StepContext context) throws IOException {
		context.outcome("in as " + session.connect("", context.progress()).name());
	}

	public void transfer(StepContext context) throws IOException {
		try (SftpSession sftp = session.board(context.progress()).sftp(context.progress())) {
			context.outcome("files go to " + sftp.realPath("."));
		}
	}

	public void facts(StepContext context) throws IOException {
		BoardFacts facts = session.board(context.progress()).facts(context.progress());
		facts.runtimes().forEach(runtime -> context.log("It has " + runtime));
		facts.jetson().ifPresent(jetson -> context.log("It is a Jetson: " + jetson));
		context.outcome(facts.summary());
	}

	public void tools(StepContext context) throws IOException {
		check(context).tools();
		context.outcome("%s, releases in %s".formatted(check(context).natives(), session.probe().root()));
	}

	public void java(StepContext context) throws IOException {
		context.outcome(check(context).java(Optional.empty(), RuntimeFiles.neededJava()));
	}

	private BoardCheck check(StepContext context) throws IOException {
		return new BoardCheck(session.board(context.progress()).name(), session.probe());
	}
}

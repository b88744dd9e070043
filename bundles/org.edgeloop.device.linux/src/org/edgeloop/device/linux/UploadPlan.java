package org.edgeloop.device.linux;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.ssh.SshConnection;

/** Puts any file onto a board in steps, as data or what a program of the user's own reads; models go there as releases. */
public final class UploadPlan {

	private final DeviceSettings settings;
	private final DeviceAccess access;
	private final Path file;
	private final String path;
	private final Session session = new Session();

	/**
	 * @param settings with the values of {@link SshFields}
	 * @param path of the file on the board, as {@link UploadOperation} takes it
	 */
	public UploadPlan(DeviceSettings settings, DeviceAccess access, Path file, String path) {
		this.settings = settings;
		this.access = access;
		this.file = file;
		this.path = path;
	}

	public DevicePlan plan() {
		return new DevicePlan("Put " + file.getFileName() + " onto " + settings.name(),
				List.of(DeviceStep.of("file", "See whether the file can be read", this::lookAtFile)),
				List.of(DeviceStep.of("log in", "Hold the server's key against the known ones, and log in", this::logIn),
						DeviceStep.of("copy", "Write the file beside, compare it there by its SHA-256, and put it in its place", this::copy)),
				List.of(), session);
	}

	private void lookAtFile(StepContext context) throws IOException {
		try (HashedFile source = HashedFile.open(file)) {
			context.outcome("%,d bytes".formatted(source.size()));
		}
	}

	private void logIn(StepContext context) throws IOException {
		session.open(BoardLogin.open(settings, access, context.progress()));
		context.outcome("in as " + session.connection().address());
	}

	private void copy(StepContext context) throws IOException {
		Upload upload = new UploadOperation(session.connection(), file, path).run(context.progress());
		if (upload.resumedFrom() > 0) {
			context.log("The first %,d bytes were there already".formatted(upload.resumedFrom()));
		}
		context.transferred(upload.bytes());
		context.sha256(upload.sha256());
		context.verified();
		context.outcome(upload.isSynced() ? "it is on the board's disk" : "the board cannot say whether it is on its disk yet");
	}

	/** The connection, which may be closed before it is there. */
	private static final class Session implements Closeable {

		private @Nullable SshConnection connection;
		private boolean isClosed;

		synchronized void open(SshConnection opened) {
			if (isClosed) {
				opened.close();
				throw new CancellationException();
			}
			connection = opened;
		}

		synchronized SshConnection connection() {
			@Nullable SshConnection open = connection;
			if (open == null) {
				throw new CancellationException();
			}
			return open;
		}

		@Override
		public synchronized void close() {
			isClosed = true;
			@Nullable SshConnection open = connection;
			if (open != null) {
				open.close();
			}
		}
	}
}

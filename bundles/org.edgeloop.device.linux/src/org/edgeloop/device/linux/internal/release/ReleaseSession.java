package org.edgeloop.device.linux.internal.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.BoardLogin;
import org.edgeloop.device.linux.release.ReleaseFields;
import org.edgeloop.ssh.RemoteShell;
import org.edgeloop.ssh.SshConnection;

/** What the steps of a plan share: the way to the board, what it says of itself, and a folder for files that are made on the way. */
final class ReleaseSession implements Closeable {

	private static final Duration PROBE = Duration.ofSeconds(60);

	private final DeviceSettings settings;
	private final DeviceAccess access;
	private @Nullable Board board;
	private @Nullable BoardProbe probe;
	private @Nullable TemporaryFolder scratch;
	private boolean closed;

	ReleaseSession(DeviceSettings settings, DeviceAccess access) {
		this.settings = settings;
		this.access = access;
	}

	/** @return the board, which is reached for if there is no connection */
	Board board(Progress progress) throws IOException {
		Board open = open();
		return open != null ? open : connect(List.of("place"), progress);
	}

	private synchronized @Nullable Board open() {
		return board;
	}

	/**
	 * Reaches for the board and has it say all of itself that {@link BoardCheck} wants to know.
	 *
	 * @param java a path at which the board may have a Java that is not found otherwise; may be empty
	 */
	Board connect(String java, Progress progress) throws IOException {
		return connect(List.of("all", java), progress);
	}

	private Board connect(List<String> asked, Progress progress) throws IOException {
		SshConnection connection = BoardLogin.open(settings, access, progress);
		try {
			String root = settings.value(ReleaseFields.ROOT).orElseThrow();
			String command = Stream.concat(Stream.of(Resources.text("probe.sh"), "probe", root), asked.stream()).map(RemoteShell::quote)
					.reduce("sh -c", (line, word) -> line + " " + word);
			var said = new BoardProbe(connection.require(command, "The board could not be looked at", PROBE, progress));
			var reached = new Board(connection, said.root());
			keep(reached, said);
			return reached;
		} catch (IOException | RuntimeException e) {
			connection.close();
			throw e;
		}
	}

	private synchronized void keep(Board reached, BoardProbe said) {
		if (closed) {
			throw new CancellationException();
		}
		board = reached;
		probe = said;
	}

	/** @return what the board said of itself when it was reached */
	synchronized BoardProbe probe() {
		BoardProbe known = probe;
		if (known == null) {
			throw new IllegalStateException("the board was not reached yet");
		}
		return known;
	}

	/** Leaves a connection that is gone, or that a cancel has closed, so that the board is reached anew. */
	synchronized void forgetConnection() {
		closeBoard();
		closed = false;
	}

	/** @return a folder for files that are gone when the plan has ended */
	synchronized Path scratch() throws IOException {
		TemporaryFolder folder = scratch;
		if (folder == null) {
			folder = TemporaryFolder.create("edgeloop-release");
			scratch = folder;
		}
		return folder.path();
	}

	@Override
	public synchronized void close() throws IOException {
		closed = true;
		closeBoard();
		TemporaryFolder folder = scratch;
		scratch = null;
		if (folder != null) {
			folder.close();
		}
	}

	private void closeBoard() {
		Board open = board;
		board = null;
		if (open != null) {
			open.close();
		}
	}
}

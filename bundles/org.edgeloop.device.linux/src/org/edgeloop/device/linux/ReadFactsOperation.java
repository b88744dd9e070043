package org.edgeloop.device.linux;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.linux.internal.facts.FactsText;
import org.edgeloop.ssh.CommandResult;
import org.edgeloop.ssh.RemoteShell;
import org.edgeloop.ssh.SshConnection;

/** Asks a board what it is and has. Nothing on it is changed. */
public final class ReadFactsOperation {

	/** A Raspberry Pi Zero takes five seconds to start Java and Python. */
	private static final Duration DEADLINE = Duration.ofMinutes(2);

	private final SshConnection connection;
	private final String folder;

	/** @param folder whose disk counts, which need not be there yet; starts from the user's folder if it does not begin with a slash */
	public ReadFactsOperation(SshConnection connection, String folder) {
		this.connection = connection;
		this.folder = folder;
	}

	/** @throws ConnectionException if the board's shell does not run the questions */
	public BoardFacts run(Progress progress) throws IOException {
		progress.begin("Ask " + connection.address().host() + " what it is", 0);
		// by the standard input, so that it does not matter which shell the user has there
		CommandResult result = connection.run("sh -s -- " + RemoteShell.quote(folder), script(), DEADLINE, progress);
		if (!result.isGood()) {
			throw new ConnectionException(result.problem("The board did not say what it is", connection.address().toString()));
		}
		return new FactsText(result.output()).facts();
	}

	private static byte[] script() throws IOException {
		try (InputStream in = Objects.requireNonNull(FactsText.class.getResourceAsStream("facts.sh"))) {
			return in.readAllBytes();
		}
	}
}

package org.edgeloop.device.linux.internal.release;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.linux.BoardFacts;
import org.edgeloop.device.linux.ReadFactsOperation;
import org.edgeloop.ssh.CommandResult;
import org.edgeloop.ssh.RemoteProcess;
import org.edgeloop.ssh.RemoteShell;
import org.edgeloop.ssh.SftpSession;
import org.edgeloop.ssh.SshConnection;

/** A board with a folder of releases, and the script in it. Any thread may close it. */
final class Board implements Closeable {

	/** For what should be done in no time, on a slow board with a slow disk. */
	private static final Duration USUAL = Duration.ofMinutes(2);

	private final SshConnection connection;
	private final String root;

	/** @param root the absolute path of the folder on the board */
	Board(SshConnection connection, String root) {
		this.connection = connection;
		this.root = root;
	}

	/** A command that is talked to for as long as it runs. */
	static final class Dialog implements Closeable {

		private final RemoteProcess process;
		private final BufferedReader output;

		private Dialog(RemoteProcess process) {
			this.process = process;
			this.output = new BufferedReader(new InputStreamReader(process.output(), StandardCharsets.UTF_8));
		}

		/** @return the next line that the command says; empty if it has ended */
		String line() throws IOException {
			String line = output.readLine();
			return line == null ? "" : line;
		}

		void send(String line) throws IOException {
			process.input().write((line + "\n").getBytes(StandardCharsets.UTF_8));
			process.input().flush();
		}

		@Override
		public void close() {
			process.close();
		}
	}

	String name() {
		return connection.address().toString();
	}

	String root() {
		return root;
	}

	/** @return a path in the folder, as a word for a shell */
	String quoted(String path) {
		return RemoteShell.quote(root + "/" + path);
	}

	/** Has the script do something. @return its exit code and what it said */
	CommandResult script(Duration atMost, Progress progress, String... words) throws IOException {
		return connection.run(scriptCommand(words), atMost, progress);
	}

	/**
	 * Has the script do something that must succeed.
	 *
	 * @param what a sentence that says what was not done if it fails
	 * @return what it said
	 */
	String script(String what, Progress progress, String... words) throws IOException {
		return require(what, scriptCommand(words), USUAL, progress);
	}

	/** @return the command line that has the script do something */
	String scriptCommand(String... words) {
		return "sh " + quoted("board.sh") + " " + Arrays.stream(words).map(RemoteShell::quote).collect(Collectors.joining(" "));
	}

	/** Runs a command. @return what came of it, whatever that is */
	CommandResult command(String command, Duration atMost, Progress progress) throws IOException {
		return connection.run(command, atMost, progress);
	}

	/**
	 * Runs a command that must succeed.
	 *
	 * @param what a sentence that says what was not done if it fails
	 * @throws ConnectionException if it does not, with what it said last
	 */
	String require(String what, String command, Duration atMost, Progress progress) throws IOException {
		CommandResult result = connection.run(command, atMost, progress);
		if (!result.isGood()) {
			throw new ConnectionException(result.problem(what, name()));
		}
		return result.output().strip();
	}

	/** Has the script do something with a line of input, which must succeed. @return what it said */
	String script(String what, Duration atMost, Progress progress, String input, String word) throws IOException {
		CommandResult result = connection.run(scriptCommand(word), (input + "\n").getBytes(StandardCharsets.UTF_8), atMost, progress);
		if (!result.isGood()) {
			throw new ConnectionException(result.problem(what, name()));
		}
		return result.output().strip();
	}

	/** Starts the script and leaves it running. */
	Dialog talk(String command) throws IOException {
		return new Dialog(connection.start(command));
	}

	/** @return a transfer of files that is open, for one thread */
	SftpSession sftp(Progress progress) throws IOException {
		return connection.sftp(progress);
	}

	BoardFacts facts(Progress progress) throws IOException {
		return new ReadFactsOperation(connection, root).run(progress);
	}

	/** @return says that the answer came where another was due */
	ConnectionException unexpected(String answer) {
		return new ConnectionException(Problem.error("The board answered unexpectedly: " + answer, name(), "see run/log in " + root));
	}

	@Override
	public void close() {
		connection.close();
	}
}

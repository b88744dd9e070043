package org.edgeloop.device.linux.internal.console;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.console.ConsoleListener;
import org.edgeloop.device.console.ConsoleSession;
import org.edgeloop.device.linux.BoardLogin;
import org.edgeloop.device.linux.SshFields;
import org.edgeloop.ssh.RemoteProcess;
import org.edgeloop.ssh.SshConnection;

/** A terminal on a board with the user's shell, or with the command that the settings name. */
public final class ShellConsole implements ConsoleSession {

	private final SshConnection connection;
	private final RemoteProcess process;
	private final String title;
	private volatile boolean isClosed;

	private ShellConsole(SshConnection connection, RemoteProcess process, String title) {
		this.connection = connection;
		this.process = process;
		this.title = title;
	}

	/** See {@link org.edgeloop.device.console.ConsoleOpener#open}. */
	public static ConsoleSession open(DeviceSettings settings, DeviceAccess access, ConsoleListener listener, Progress progress) throws IOException {
		SshConnection connection = BoardLogin.open(settings, access, progress);
		try {
			Optional<String> command = settings.value(SshFields.CONSOLE);
			RemoteProcess process = command.isPresent() ? connection.terminal(command.get()) : connection.shell();
			String title = connection.address() + command.map(text -> ", " + text).orElse("");
			var console = new ShellConsole(connection, process, title);
			Thread.ofVirtual().name("console of " + title).start(() -> console.listen(listener));
			return console;
		} catch (IOException | RuntimeException e) {
			connection.close();
			throw e;
		}
	}

	private void listen(ConsoleListener listener) {
		var buffer = new char[1 << 13];
		try (Reader in = new InputStreamReader(process.output(), StandardCharsets.UTF_8)) {
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				listener.said(new String(buffer, 0, count));
			}
		} catch (IOException e) {
			// the end of the connection is the end of the console
		} finally {
			Optional<Problem> cause = isClosed || process.exitCode().isPresent() ? Optional.empty() : Optional.of(lost());
			connection.close();
			listener.ended(cause);
		}
	}

	/** A shell that was told to exit, or a command that has done its work, says so; a connection that is lost does not. */
	private Problem lost() {
		return Problem.error("The connection to the board is lost", title, "check the cable and that the board is still running");
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public boolean takesInput() {
		return true;
	}

	@Override
	public void send(String text) throws IOException {
		OutputStream input = process.input();
		input.write(text.getBytes(StandardCharsets.UTF_8));
		input.flush();
	}

	@Override
	public void close() {
		isClosed = true;
		connection.close();
	}
}

package org.edgeloop.device.stm32.internal.gdb;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.line.TcpLine;
import org.edgeloop.device.stm32.gdb.GdbServerKind;
import org.edgeloop.device.stm32.internal.program.ChildProcess;
import org.edgeloop.device.stm32.internal.program.InstalledPrograms;

/** A debug server that was started here, and ends here. */
final class RunningServer implements Closeable {

	private static final String HOST = "127.0.0.1";
	private static final Duration START_PATIENCE = Duration.ofSeconds(20);
	private static final Duration A_MOMENT = Duration.ofMillis(50);
	private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(2);

	private final ServerProgram server;
	private final Path program;
	private final ServerProgram.Ports ports;
	private final Path folder;
	private final ChildProcess process;

	private RunningServer(ServerProgram server, Path program, ServerProgram.Ports ports, Path folder, ChildProcess process) {
		this.server = server;
		this.program = program;
		this.ports = ports;
		this.folder = folder;
		this.process = process;
	}

	/**
	 * Starts it in an empty folder, so that no file of a project is taken for one of the server's own.
	 *
	 * @param log is told what it writes
	 * @throws ProblemException if it is not installed
	 */
	static RunningServer start(ServerProgram server, DeviceSettings settings, Consumer<String> log) throws IOException {
		Path program = server.find(InstalledPrograms.ofThisUser()).orElseThrow(() -> new ProblemException(Problem.error(
				server.kind().label() + " is not installed", "", "install it, or put it on the PATH; or start a server yourself and choose 'running'")));
		var ports = new ServerProgram.Ports(freePort(), freePort());
		List<String> command = new ArrayList<>(List.of(program.toString()));
		command.addAll(server.arguments(settings, ports));
		log.accept(String.join(" ", command));
		Path folder = Files.createTempDirectory("debug-server");
		try {
			return new RunningServer(server, program, ports, folder, ChildProcess.start(command, folder, log));
		} catch (IOException e) {
			delete(folder);
			throw e;
		}
	}

	Path program() {
		return program;
	}

	GdbServerKind kind() {
		return server.kind();
	}

	/** @return where an emulator's UART comes out; empty for servers of real chips */
	Optional<Integer> uartPort() {
		return server == ServerProgram.QEMU ? Optional.of(ports.uart()) : Optional.empty();
	}

	/** Waits for it to listen. @throws ConnectionException if it ends, or does not listen in time, with the last that it wrote */
	TcpLine connect(Progress progress) throws IOException {
		return connect(ports.gdb(), progress);
	}

	TcpLine connectUart() throws IOException {
		return connect(ports.uart(), Progress.NONE);
	}

	private TcpLine connect(int port, Progress progress) throws IOException {
		long deadline = System.nanoTime() + START_PATIENCE.toNanos();
		while (true) {
			progress.checkCancelled();
			try {
				return TcpLine.connect(HOST, port, CONNECT_PATIENCE);
			} catch (ConnectionException e) {
				Optional<String> ended = lastWords();
				if (ended.isPresent() || System.nanoTime() > deadline) {
					throw new ConnectionException(Problem.error(ended.orElse(server.kind().label() + " does not listen: " + lastLines()),
							program.toString(), "check that the probe is plugged in and free, that it may be used by you, and the scripts' names"), e);
				}
			}
		}
	}

	/** @return that it has ended, and what it said last; empty if it still runs a moment later */
	Optional<String> lastWords() {
		OptionalInt exit = process.awaitEnd(A_MOMENT);
		return exit.isPresent() ? Optional.of("%s ended with code %d: %s".formatted(server.kind().label(), exit.getAsInt(), lastLines())) : Optional.empty();
	}

	private String lastLines() {
		return String.join(" / ", process.lastLines());
	}

	@Override
	public void close() {
		process.close();
		delete(folder);
	}

	private static void delete(Path folder) {
		try {
			Files.deleteIfExists(folder);
		} catch (IOException e) {
			// a server left something in it: the system clears its own folder for such things
		}
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}
}

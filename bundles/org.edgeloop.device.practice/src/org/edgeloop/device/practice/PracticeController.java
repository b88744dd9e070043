package org.edgeloop.device.practice;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.edgeloop.device.practice.internal.controller.ControllerConnection;
import org.edgeloop.device.practice.internal.controller.ControllerCore;
import org.edgeloop.device.practice.internal.controller.ControllerFiles;
import org.edgeloop.device.practice.internal.controller.ControllerUdp;

/**
 * A controller as those of Beckhoff are seen over ADS, on this machine alone: device info, state, symbols with their types,
 * notifications, its log, files, searches and routes, and a little program that loads models. It runs until it is closed.
 */
public final class PracticeController implements Closeable {

	private static final int CYCLE_MILLISECONDS = 10;

	private final ControllerSettings settings;
	private final Path folder;
	private final ControllerCore core;
	private final ServerSocket server;
	private final ControllerUdp udp;
	private final Set<ControllerConnection> connections = ConcurrentHashMap.newKeySet();
	private final ScheduledExecutorService cycles = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("practice PLC").factory());

	/** @throws IOException if a port is taken, or no folder can be made */
	public PracticeController(ControllerSettings settings) throws IOException {
		this.settings = settings;
		folder = settings.folder().isPresent() ? Files.createDirectories(settings.folder().get()) : Files.createTempDirectory("practice-controller");
		core = ControllerCore.of(settings, new ControllerFiles(folder));
		server = new ServerSocket(settings.tcpPort(), 50, InetAddress.getLoopbackAddress());
		try {
			udp = new ControllerUdp(core);
		} catch (IOException e) {
			server.close();
			throw e;
		}
		Thread.ofVirtual().name("practice controller").start(this::accept);
		Thread.ofVirtual().name("practice controller, UDP").start(udp::serve);
		cycles.scheduleAtFixedRate(this::cycle, 0, CYCLE_MILLISECONDS, TimeUnit.MILLISECONDS);
	}

	/** @return the port that it listens on */
	public int tcpPort() {
		return server.getLocalPort();
	}

	/** @return the port at which it answers searches */
	public int udpPort() {
		return udp.port();
	}

	public ControllerSettings settings() {
		return settings;
	}

	/** @return where a file of the controller is on this machine, whether it is there or not */
	public Path file(String path) throws IOException {
		return core.files().locate(path);
	}

	/** Makes something go wrong from now on. */
	public void inject(ControllerFault fault) {
		core.faults().add(fault);
	}

	/** @return how many requests of a group have gone wrong since all was healed */
	public int strikes(long group) {
		return core.faults().strikes(group);
	}

	/** Lets everything go well from now on. */
	public void heal() {
		core.faults().clear();
	}

	/** Brings the system into a state, as numbered by ADS: 5 run, 15 config, in which no program answers. */
	public void state(int number) {
		core.mode().set(number);
	}

	public int state() {
		return core.mode().state();
	}

	/**
	 * Adds a line to its log, as a program does by ADSLOGSTR.
	 *
	 * @param mask 1 for a hint, 2 for a warning, 4 for an error
	 */
	public void log(int mask, String text) {
		core.log().add(mask, ControllerSettings.PROGRAM_PORT, "PlcTask", text);
	}

	/** Ends all connections, as a cable does that is pulled. */
	public void cutConnections() {
		for (ControllerConnection connection : List.copyOf(connections)) {
			try {
				connection.close();
			} catch (IOException _) {
				// It is gone either way.
			}
		}
	}

	private void accept() {
		while (!server.isClosed()) {
			try {
				Socket socket = server.accept();
				Thread.ofVirtual().name("practice controller, connection").start(() -> serve(socket));
			} catch (IOException _) {
				// Closed, or a client that went away at once.
			}
		}
	}

	private void serve(Socket socket) {
		var connection = new ControllerConnection(socket, core);
		connections.add(connection);
		try {
			if (!server.isClosed()) {
				connection.serve();
			}
			// One that came as the controller was closed is in nobody's list yet when all are cut.
			connection.close();
		} catch (IOException _) {
			// It is gone either way.
		} finally {
			connections.remove(connection);
			if (connections.isEmpty()) {
				core.files().closeAll();
			}
		}
	}

	private void cycle() {
		long number = core.program().cycle();
		connections.forEach(connection -> connection.cycle(number));
		core.log().take().forEach(line -> connections.forEach(connection -> connection.tell(line)));
	}

	@Override
	public void close() throws IOException {
		cycles.shutdownNow();
		udp.close();
		server.close();
		cutConnections();
		core.files().closeAll();
		if (settings.folder().isEmpty() && Files.exists(folder)) {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(file -> {
				try {
					Files.deleteIfExists(file);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}

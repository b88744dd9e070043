package org.edgeloop.device.practice;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.practice.internal.qemu.UartHub;

/**
 * A microcontroller in QEMU that waits for a firmware: its debug server and its UART are at two ports of this machine's own address.
 * What is written into its memory stays until it is closed, and any number of watchers hear its UART. It needs {@code qemu-system-arm} on the PATH.
 */
public final class PracticeQemu implements Closeable {

	/** A board with an STM32F405, for which {@link PracticeFirmware} is made. */
	public static final String USUAL_MACHINE = "netduinoplus2";

	private static final String HOST = "127.0.0.1";
	private static final Pattern MACHINE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
	private static final Duration START_PATIENCE = Duration.ofSeconds(20);
	private static final long MILLISECONDS_BETWEEN_TRIES = 50;

	private final Process process;
	private final int gdbPort;
	private final UartHub uart;

	private PracticeQemu(Process process, int gdbPort, UartHub uart) {
		this.process = process;
		this.gdbPort = gdbPort;
		this.uart = uart;
	}

	/**
	 * Starts it, and returns once it listens.
	 *
	 * @param machine as QEMU calls it
	 * @param gdbPort where its debug server listens; 0 for any that is free
	 * @param uartPort where its UART comes out; 0 for any that is free
	 * @throws ProblemException if QEMU is not installed or does not know the machine
	 */
	public static PracticeQemu start(String machine, int gdbPort, int uartPort) throws IOException {
		if (!MACHINE_NAME.matcher(machine).matches()) {
			throw new ProblemException(Problem.error("'" + machine + "' is no machine of QEMU's", "", "use a name as " + USUAL_MACHINE));
		}
		int gdb = gdbPort == 0 ? freePort() : gdbPort;
		UartHub uart = UartHub.open(uartPort);
		try {
			var qemu = new PracticeQemu(start(List.of("qemu-system-arm", "-M", machine, "-display", "none", "-monitor", "none", "-S", "-gdb",
					"tcp:%s:%d".formatted(HOST, gdb), "-serial", "tcp:%s:%d".formatted(HOST, uart.chipPort()))), gdb, uart);
			qemu.awaitDebugServer();
			return qemu;
		} catch (IOException | RuntimeException e) {
			uart.close();
			throw e;
		}
	}

	/** @return where its debug server is, as {@code localhost:1234} */
	public String gdbAddress() {
		return "localhost:" + gdbPort;
	}

	/** @return where its UART comes out */
	public String uartAddress() {
		return "localhost:" + uart.watcherPort();
	}

	@Override
	public void close() throws IOException {
		uart.close();
		process.destroy();
		try {
			if (!process.waitFor(2, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	private static Process start(List<String> command) throws ProblemException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).start();
		} catch (IOException e) {
			throw new ProblemException(Problem.error("QEMU cannot be started", command.getFirst(), "install QEMU for ARM, on Debian the package qemu-system-arm"),
					e);
		}
	}

	/** Connecting to a debug server halts the machine, which it is anyway as long as it has no firmware. */
	private void awaitDebugServer() throws IOException {
		long deadline = System.nanoTime() + START_PATIENCE.toNanos();
		while (true) {
			try (var probe = new Socket()) {
				probe.connect(new InetSocketAddress(HOST, gdbPort));
				return;
			} catch (IOException e) {
				if (hasEnded() || System.nanoTime() > deadline) {
					process.destroyForcibly();
					throw new ConnectionException(Problem.error("QEMU does not start: " + lastWords(), "",
							"check the machine's name and that port %d is free".formatted(gdbPort)), e);
				}
			}
		}
	}

	private boolean hasEnded() {
		try {
			return process.waitFor(MILLISECONDS_BETWEEN_TRIES, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	private String lastWords() throws IOException {
		return new String(process.getInputStream().readNBytes(500), StandardCharsets.UTF_8).strip();
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}
}

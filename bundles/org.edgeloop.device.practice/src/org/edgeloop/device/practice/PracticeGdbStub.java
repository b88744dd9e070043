package org.edgeloop.device.practice;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;

import org.edgeloop.device.practice.internal.gdb.StubChip;
import org.edgeloop.device.practice.internal.gdb.StubCommands;
import org.edgeloop.device.practice.internal.gdb.StubPackets;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A debug server with a chip of its own, an STM32F405 with flash that must be erased before it is written. It speaks GDB's remote
 * protocol on this machine's own address, to one client at a time, and runs no code: where the chip would run, it waits to be halted.
 */
public final class PracticeGdbStub implements Closeable {

	private final ServerSocket server;
	private final StubBehaviour behaviour;
	private final StubChip chip;
	private final StubCommands commands;
	private volatile @Nullable Socket client;

	private PracticeGdbStub(ServerSocket server, StubBehaviour behaviour) {
		this.server = server;
		this.behaviour = behaviour;
		this.chip = new StubChip(behaviour.isWriteProtected());
		this.commands = new StubCommands(chip, behaviour);
	}

	/** @param port 0 for any that is free */
	public static PracticeGdbStub start(int port, StubBehaviour behaviour) throws IOException {
		var stub = new PracticeGdbStub(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()), behaviour);
		Thread.ofVirtual().name("practice debug server").start(stub::serve);
		return stub;
	}

	public int port() {
		return server.getLocalPort();
	}

	/** @return a copy of what stands in the chip's flash, from its first address on */
	public byte[] flash() {
		return chip.flash();
	}

	/** @return a register by its number in the target description: 13 is SP, 15 is PC */
	public long register(int number) {
		return chip.register(number);
	}

	/** @return the first words of all requests so far, in their order, as {@code vFlashErase} */
	public List<String> requests() {
		return commands.requests();
	}

	/** Breaks the connection to the client, as when the server dies. */
	public void breakConnection() throws IOException {
		Socket open = client;
		if (open != null) {
			open.close();
		}
	}

	@Override
	public void close() throws IOException {
		server.close();
		breakConnection();
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket accepted = server.accept()) {
				accepted.setTcpNoDelay(true);
				client = accepted;
				commands.serve(new StubPackets(accepted.getInputStream(), accepted.getOutputStream(), behaviour));
			} catch (IOException e) {
				// the client has gone, or is not spoken to any more: the next one may come
			}
		}
	}
}

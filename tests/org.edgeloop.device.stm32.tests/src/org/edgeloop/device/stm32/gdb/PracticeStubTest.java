package org.edgeloop.device.stm32.gdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.line.TcpLine;
import org.edgeloop.device.practice.PracticeGdbStub;
import org.edgeloop.device.practice.StubBehaviour;
import org.edgeloop.device.practice.StubBehaviour.Monitor;
import org.edgeloop.device.stm32.gdb.GdbRegisters.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against the practice debug server, which shares no code with it and is itself held against GDB. */
class PracticeStubTest {

	private static final long FLASH = 0x08000000L;
	private static final long RAM = 0x20000000L;

	private final List<String> log = new ArrayList<>();

	@Test
	void memoryComesBackAsItWasWritten() throws IOException {
		for (StubBehaviour behaviour : List.of(StubBehaviour.FULL, StubBehaviour.PLAIN, StubBehaviour.FULL.garbling(3), StubBehaviour.PLAIN.garbling(2))) {
			byte[] bytes = awkwardBytes(5000);
			try (var stub = PracticeGdbStub.start(0, behaviour); var connection = connect(stub)) {
				var memory = new GdbMemory(connection);
				memory.write(RAM + 16, bytes, Progress.NONE);
				assertArrayEquals(bytes, memory.read(RAM + 16, bytes.length, Progress.NONE), behaviour.toString());
			}
		}
	}

	@Test
	void flashIsErasedByBlocksWrittenAndSummed() throws IOException {
		byte[] bytes = awkwardBytes(30_000);
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL); var connection = connect(stub)) {
			MemoryMap map = MemoryMap.of(connection).orElseThrow();
			assertEquals(1 << 20, map.flashLength());
			assertEquals(0x10000, map.at(0x08012345L, MemoryRegion.Type.FLASH).orElseThrow().blockSize());
			assertEquals(Optional.empty(), map.at(RAM, MemoryRegion.Type.FLASH));
			var flash = new GdbFlash(connection);
			assertTrue(flash.erase(FLASH, 0x8000));
			flash.write(FLASH, bytes, Progress.NONE);
			flash.finish();
			assertArrayEquals(bytes, Arrays.copyOf(stub.flash(), bytes.length));
			assertEquals(OptionalLong.of(GdbCrc.of(bytes)), new GdbMemory(connection).crc(FLASH, bytes.length));
			assertFalse(stub.requests().contains("M"));
		}
	}

	@Test
	void whatIsNotErasedOrProtectedIsAProblem() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL); var connection = connect(stub)) {
			var flash = new GdbFlash(connection);
			flash.write(FLASH, new byte[] { 1, 2, 3, 4 }, Progress.NONE);
			assertThrows(ConnectionException.class, () -> flash.write(FLASH, new byte[] { 1, 2, 3, 4 }, Progress.NONE));
		}
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL.writeProtected()); var connection = connect(stub)) {
			var refused = assertThrows(ConnectionException.class, () -> new GdbFlash(connection).erase(FLASH, 0x4000));
			assertTrue(refused.problem().remedy().contains("protected"), refused.getMessage());
		}
	}

	@Test
	void serversWithoutFlashOrSumsSaySo() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.PLAIN); var connection = connect(stub)) {
			assertFalse(new GdbFlash(connection).erase(FLASH, 0x4000));
			assertEquals(OptionalLong.empty(), new GdbMemory(connection).crc(FLASH, 4));
			assertEquals(Optional.empty(), MemoryMap.of(connection));
		}
	}

	@ParameterizedTest
	@EnumSource(Monitor.class)
	void commandsOfServersAreAnsweredInEitherForm(Monitor form) throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL.withMonitor(form)); var connection = connect(stub)) {
			Optional<String> expected = form == Monitor.NONE ? Optional.empty() : Optional.of("Practice debug server\n");
			assertEquals(expected, connection.tryMonitor("version", Duration.ofSeconds(5)));
			assertEquals(Optional.empty(), connection.tryMonitor("dance", Duration.ofSeconds(5)));
			assertThrows(ConnectionException.class, () -> connection.monitor("dance", Duration.ofSeconds(5)));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void registersAreSetOneByOneOrAllTogether(boolean single) throws IOException {
		try (var stub = PracticeGdbStub.start(0, single ? StubBehaviour.FULL : StubBehaviour.PLAIN); var connection = connect(stub)) {
			var registers = GdbRegisters.of(connection);
			assertTrue(registers.write(Register.SP, 0x20020000L));
			assertTrue(registers.write(Register.PC, 0x080001C4L));
			assertEquals(0x20020000L, stub.register(13));
			assertEquals(0x080001C4L, stub.register(15));
			assertEquals(Optional.of(0x080001C4L), registers.read(Register.PC));
			assertEquals(single, registers.write(Register.XPSR, 0x01000000L));
		}
	}

	@Test
	void targetsRunAndAreHalted() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL); var connection = connect(stub)) {
			var execution = new GdbExecution(connection);
			assertTrue(execution.isHalted());
			execution.resume();
			assertEquals(Optional.empty(), execution.awaitStop(Duration.ofMillis(20)));
			execution.halt();
			execution.detach();
		}
	}

	@Test
	void connectionsThatBreakAreProblems() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL.breakingAfter(6)); var connection = connect(stub)) {
			assertThrows(ConnectionException.class, () -> new GdbMemory(connection).read(RAM, 100_000, Progress.NONE));
		}
	}

	private GdbConnection connect(PracticeGdbStub stub) throws IOException {
		return GdbConnection.open(TcpLine.connect("localhost", stub.port(), Duration.ofSeconds(5)), log::add);
	}

	/** Bytes that frames use for themselves, runs that can be shortened, and noise. */
	static byte[] awkwardBytes(int length) {
		byte[] bytes = new byte[length];
		new Random(7).nextBytes(bytes);
		Arrays.fill(bytes, 100, 400, (byte) 0);
		Arrays.fill(bytes, 500, 900, (byte) 0xFF);
		byte[] special = { '$', '#', '}', '*', '+', '-', '%', 3, '$', '$', '}', '}', '#', '*', '*', '*' };
		System.arraycopy(special, 0, bytes, 1000, special.length);
		return bytes;
	}
}

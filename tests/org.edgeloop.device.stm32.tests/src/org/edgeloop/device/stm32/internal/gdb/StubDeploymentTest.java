package org.edgeloop.device.stm32.internal.gdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.DeviceState.Reach;
import org.edgeloop.device.Trust;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.StepReport.Status;
import org.edgeloop.device.practice.PracticeFirmware;
import org.edgeloop.device.practice.PracticeGdbStub;
import org.edgeloop.device.practice.StubBehaviour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deployments onto the practice debug server's chip, which has flash as a real one, and what can go wrong with them. */
class StubDeploymentTest {

	@TempDir
	private Path folder;
	private Path firmware;

	@BeforeEach
	void writeFirmware() throws IOException {
		firmware = folder.resolve("firmware.elf");
		new PracticeFirmware("Hello", false).write(firmware);
	}

	@Test
	void onlyTheBlocksAreErasedThatTheFirmwareCovers() throws IOException {
		byte[] large = new byte[0x9000];
		new Random(3).nextBytes(large);
		Path raw = Files.write(folder.resolve("large.bin"), large);
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			deploy(stub, firmware, Map.of()).assertCompleted();
			PlanRun run = deploy(stub, raw, Map.of("address", "0x0800C000", "run", "false"));
			run.assertCompleted();
			assertEquals("2 blocks", run.step("erase").outcome());
			assertTrue(run.result.isVerified());
			assertEquals("equal by the debug server's CRC-32", run.step("verify").outcome());
			assertArrayEquals(large, Arrays.copyOfRange(stub.flash(), 0xC000, 0xC000 + large.length));
			assertEquals((byte) 0x20, stub.flash()[3], "the first firmware stays where the second one is not");
		}
	}

	@Test
	void theFirmwareStartsByItsVectorTable() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			PlanRun run = deploy(stub, firmware, Map.of());
			run.assertCompleted();
			assertEquals(0x20020000L, stub.register(13));
			assertEquals(0x08000044L, stub.register(15) & ~1L);
			assertTrue(run.step("chip").outcome().startsWith("STM32F40xxx/41xxx, 1024 KiB"), run.step("chip").outcome());
		}
	}

	@Test
	void packetsAreAsSmallAsTheServerSays() throws IOException {
		var small = new StubBehaviour(0x40, true, false, false, true, false, false, false, StubBehaviour.Monitor.NONE, false, 0, 0, false);
		try (var stub = PracticeGdbStub.start(0, small)) {
			PlanRun run = deploy(stub, firmware, Map.of());
			run.assertCompleted();
			assertTrue(run.result.isVerified());
		}
	}

	/** Not each server erases blocks of two sizes by one request. */
	@Test
	void blocksOfAnotherSizeAreErasedByAnotherRequest() throws IOException {
		Path raw = Files.write(folder.resolve("large.bin"), new byte[0x21000]);
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			deploy(stub, raw, Map.of("run", "false")).assertCompleted();
			assertEquals(3, stub.requests().stream().filter("vFlashErase"::equals).count());
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void linesThatDamagePacketsAreSurvived(boolean full) throws IOException {
		StubBehaviour behaviour = full ? StubBehaviour.FULL : StubBehaviour.PLAIN;
		try (var stub = PracticeGdbStub.start(0, behaviour.garbling(3))) {
			PlanRun run = deploy(stub, firmware, Map.of());
			run.assertCompleted();
			assertTrue(run.result.isVerified());
		}
	}

	@Test
	void whereverTheServerDiesTheDeploymentFailsAndTheNextOneSucceeds() throws IOException {
		int requests;
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			deploy(stub, firmware, Map.of()).assertCompleted();
			requests = stub.requests().size();
		}
		assertTrue(requests > 20, "%d requests".formatted(requests));
		for (int death = 1; death < requests - 1; death++) {
			try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL.breakingAfter(death))) {
				PlanRun run = deploy(stub, firmware, Map.of());
				assertEquals(Outcome.FAILED, run.result.outcome(), "after request " + death);
				assertEquals(Fault.DEVICE, run.result.fault());
				assertFalse(run.result.problem().orElseThrow().what().isBlank());
			}
		}
	}

	@Test
	void protectedFlashIsNamed() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL.writeProtected())) {
			PlanRun run = deploy(stub, firmware, Map.of());
			assertEquals(Status.FAILED, run.step("erase").status());
			assertEquals(Status.WAITING, run.step("write").status());
			assertTrue(run.result.problem().orElseThrow().remedy().contains("protected"));
		}
	}

	@Test
	void otherChipsThanTheDevicesTargetAreNotTouched() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			DeviceSettings settings = new DeviceSettings("bench", "stm32-gdb", "stm32f1:STM32F103", running(stub.port()), folder);
			PlanRun run = new PlanRun(new GdbKind().deployment(settings, new Deployment(firmware, Map.of()), access()));
			assertEquals(Status.FAILED, run.step("chip").status());
			assertEquals(Fault.CHECK, run.result.fault());
			assertFalse(stub.requests().contains("vFlashErase"));
		}
	}

	@Test
	void firmwareThatDoesNotFitIsNotWritten() throws IOException {
		Path raw = Files.write(folder.resolve("raw.bin"), new byte[] { 1, 2, 3, 4 });
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			PlanRun run = deploy(stub, raw, Map.of("address", "0x080FFFFE"));
			assertEquals(Status.FAILED, run.step("chip").status());
			assertTrue(run.result.problem().orElseThrow().what().contains("0x08100000"), run.result.problem().toString());
			assertFalse(stub.requests().contains("vFlashErase"));
		}
	}

	@Test
	void textsThatNobodyCouldHearAreNotWaitedFor() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			PlanRun run = deploy(stub, firmware, Map.of("expect", "Hello"));
			assertEquals(Status.FAILED, run.step("chip").status());
			assertEquals(Fault.INPUT, run.result.fault());
			assertEquals("", run.result.sha256());
			assertFalse(stub.requests().contains("vFlashErase"));
		}
	}

	@Test
	void cancellingEndsAWaitForTheServerAtOnce() throws IOException {
		try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			var cancelled = new AtomicBoolean();
			Thread.ofVirtual().start(() -> {
				try {
					silent.accept();
					cancelled.set(true);
				} catch (IOException e) {
					// the test has ended
				}
			});
			long begin = System.nanoTime();
			PlanRun run = new PlanRun(new GdbKind().connectionTest(PlanRun.settings(running(silent.getLocalPort())), access()),
					Progress.NONE.until(cancelled::get));
			assertEquals(Outcome.CANCELLED, run.result.outcome());
			assertTrue(System.nanoTime() - begin < 4_000_000_000L, "less than the server's own patience");
		}
	}

	@Test
	void portsWithoutOrWithOtherServersAreNamed() throws IOException {
		int port;
		try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = nobody.getLocalPort();
			assertEquals(Reach.REACHABLE, new GdbKind().glance(PlanRun.settings(running(port)), access(), Progress.NONE).reach());
		}
		assertEquals(Reach.UNREACHABLE, new GdbKind().glance(PlanRun.settings(running(port)), access(), Progress.NONE).reach());
		PlanRun run = new PlanRun(new GdbKind().connectionTest(PlanRun.settings(running(port)), access()));
		assertEquals("Nothing listens at this port", run.result.problem().orElseThrow().what());
	}

	@Test
	void glancesDoNotDisturb() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			assertEquals(Reach.REACHABLE, new GdbKind().glance(PlanRun.settings(running(stub.port())), access(), Progress.NONE).reach());
			assertTrue(stub.requests().isEmpty());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/tmp/evil.cfg", "../evil.cfg", "board/a.cfg,;exec", "-c", "a b.cfg", "board/../../x.cfg" })
	void scriptsOfProjectsAreNotRun(String script) {
		assertEquals(1, new GdbKind().check(PlanRun.settings(Map.of("server", "openocd", "config", script))).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "localhost:0", "localhost:99999", "a/b:1", "::1:3333", "" })
	void addressesAreChecked(String address) {
		int expected = address.isEmpty() ? 0 : 1;
		assertEquals(expected, new GdbKind().check(PlanRun.settings(Map.of("address", address))).size());
	}

	private PlanRun deploy(PracticeGdbStub stub, Path artifact, Map<String, String> options) throws IOException {
		var settings = PlanRun.settings(running(stub.port()));
		return new PlanRun(new GdbKind().deployment(settings, new Deployment(artifact, options), access()));
	}

	private static Map<String, String> running(int port) {
		return new HashMap<>(Map.of("server", "running", "address", "localhost:" + port));
	}

	private DeviceAccess access() {
		return new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder);
	}
}

package org.edgeloop.device.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice debug server as GDB finds it: Debian's package gdb-multiarch, run without a user's settings. */
class StubAgainstGdbTest {

	private static final String GDB = "gdb-multiarch";

	@TempDir
	private Path folder;
	private Path firmware;

	@BeforeEach
	void writeFirmware() throws IOException {
		boolean isThere = Arrays.stream(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(Path.of(place, GDB)));
		Assumptions.assumeTrue(isThere, "skipped: no " + GDB);
		firmware = folder.resolve("firmware.elf");
		new PracticeFirmware("Hello", false).write(firmware);
	}

	@Test
	void gdbLoadsAndComparesThroughFlashCommands() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL)) {
			String said = gdb(stub, "load", "compare-sections", "info mem", "print/x *(unsigned *)0x08000000", "print/x $pc", "monitor version");
			assertTrue(said.contains("matched"), said);
			assertFalse(said.contains("MIS-MATCHED"), said);
			assertTrue(said.contains("flash blocksize 0x4000"), said);
			assertTrue(said.contains("= 0x20020000"), said);
			assertTrue(said.contains("Practice debug server"), said);
			assertTrue(stub.requests().containsAll(List.of("vFlashErase", "vFlashWrite", "vFlashDone", "qCRC")), stub.requests().toString());
			assertEquals((byte) 0x20, stub.flash()[3]);
		}
	}

	@Test
	void gdbLoadsByPlainWritesWhereThereAreNoFlashCommands() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.PLAIN)) {
			String said = gdb(stub, "load", "compare-sections");
			assertTrue(said.contains("Start address 0x08000044"), said);
			assertEquals((byte) 0x20, stub.flash()[3]);
			assertFalse(stub.requests().contains("vFlashErase"));
		}
	}

	@Test
	void gdbSurvivesWhatItDamages() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL.garbling(4))) {
			String said = gdb(stub, "load", "compare-sections");
			assertTrue(said.contains("matched") && !said.contains("MIS-MATCHED"), said);
		}
	}

	@Test
	void gdbIsRefusedWhereTheFlashIsProtected() throws IOException {
		try (var stub = PracticeGdbStub.start(0, StubBehaviour.FULL.writeProtected())) {
			assertTrue(gdb(stub, "load").contains("Error erasing flash"));
		}
	}

	private String gdb(PracticeGdbStub stub, String... commands) throws IOException {
		List<String> command = new ArrayList<>(List.of(GDB, "-nx", "-batch", "-ex", "set remotetimeout 10", "-ex",
				"target remote 127.0.0.1:" + stub.port()));
		for (String each : commands) {
			command.addAll(List.of("-ex", each));
		}
		command.add(firmware.toString());
		Process gdb = new ProcessBuilder(command).redirectErrorStream(true).start();
		gdb.getOutputStream().close();
		return new String(gdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}
}

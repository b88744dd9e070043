package org.edgeloop.device.stm32.internal.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.practice.PracticeFirmware;
import org.edgeloop.device.practice.PracticeQemu;
import org.edgeloop.device.stm32.internal.gdb.FirmwareBuild.Machine;
import org.edgeloop.device.stm32.internal.gdb.FirmwareBuild.Peers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variables of a firmware that runs in QEMU, watched by their names. */
class VariableSourceTest {

	private static final int SAMPLES = 5;

	@TempDir
	private Path folder;

	@Test
	void countersAreSeenToCount() throws IOException {
		Peers.assume("qemu-system-arm");
		Path elf = folder.resolve("practice.elf");
		new PracticeFirmware("Hello", false).write(elf);
		try (var qemu = PracticeQemu.start(PracticeQemu.USUAL_MACHINE, 0, 0)) {
			var settings = settings(qemu.gdbAddress(), elf, "counter:u32, 0x08000000:u32, 0x08000003:u8");
			new PlanRun(new GdbKind().deployment(settings, new Deployment(elf, Map.of()), new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder)))
					.assertCompleted();
			var seen = new Seen();
			LiveSource source = new GdbKind().liveSources(settings, new DeviceAccess(Secrets.NONE, Trust.NOTHING, folder)).getFirst();
			source.watch(seen, Progress.NONE.until(() -> seen.values.size() >= SAMPLES));
			assertEquals(List.of("counter", "0x08000000", "0x08000003"), seen.channels.stream().map(LiveChannel::name).toList());
			for (int i = 1; i < SAMPLES; i++) {
				assertTrue(seen.values.get(i)[0][0] > seen.values.get(i - 1)[0][0], "it counts on between two looks");
				assertEquals(0x20020000, seen.values.get(i)[1][0]);
				assertEquals(0x20, seen.values.get(i)[2][0]);
			}
		}
	}

	@Test
	void symbolsOfCompilersAreRead() throws IOException {
		Path elf = FirmwareBuild.hello(Machine.NETDUINOPLUS2, folder);
		long address = FirmwareSymbols.read(elf).address("counter").orElseThrow();
		assertTrue(address >= 0x20000000L && address < 0x20000100L, Long.toHexString(address));
		assertEquals(Optional.empty(), FirmwareSymbols.read(elf).address("main"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing:u32", "counter:u33", ":u8", "0x123456789", "" })
	void whatCannotBeWatchedIsNamed(String watched) throws IOException {
		Path elf = folder.resolve("practice.elf");
		new PracticeFirmware("Hello", false).write(elf);
		assertThrows(ProblemException.class, () -> WatchedVariable.of(settings("localhost:1", elf, watched)));
	}

	@Test
	void damagedFilesGiveProblemsOnly() throws IOException {
		byte[] sound = new PracticeFirmware("Hello", false).elf();
		for (int seed = 0; seed < 500; seed++) {
			var random = new Random(seed);
			byte[] damaged = sound.clone();
			for (int i = 0; i < 8; i++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			Path file = Files.write(folder.resolve("damaged.elf"), damaged);
			try {
				FirmwareSymbols.read(file);
			} catch (ProblemException e) {
				assertTrue(e.problem().remedy().contains("ELF"));
			}
		}
	}

	private DeviceSettings settings(String address, Path elf, String watched) {
		return PlanRun.settings(Map.of("server", "running", "address", address, "symbols", elf.toString(), "watch", watched));
	}

	/** Keeps what it is told. */
	private static final class Seen implements LiveListener {
		private List<LiveChannel> channels = List.of();
		private final List<double[][]> values = new ArrayList<>();

		@Override
		public void began(List<LiveChannel> all, double rate) {
			channels = all;
		}

		@Override
		public void values(long nanos, double[][] samples) {
			values.add(samples);
		}
	}
}

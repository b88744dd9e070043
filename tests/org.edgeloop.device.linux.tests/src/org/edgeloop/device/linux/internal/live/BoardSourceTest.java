package org.edgeloop.device.linux.internal.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.linux.BenchSettings;
import org.edgeloop.device.live.LiveChannel;
import org.edgeloop.device.live.LiveListener;
import org.edgeloop.device.live.LiveSource;
import org.edgeloop.testsupport.openssh.OpenSshServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over Debian's OpenSSH server; programs of boards are stood in for by scripts that print what those print. */
class BoardSourceTest {

	@TempDir
	private Path folder;

	/** Is told values until it has two of each channel. */
	private static final class TwoValues implements LiveListener {

		private final AtomicBoolean isEnough = new AtomicBoolean();
		private List<LiveChannel> channels = List.of();
		private final List<double[][]> values = new ArrayList<>();
		private final List<Long> times = new ArrayList<>();

		@Override
		public void began(List<LiveChannel> given, double rate) {
			assertEquals(0, rate);
			assertTrue(channels.isEmpty());
			channels = given;
		}

		@Override
		public void values(long nanos, double[][] given) {
			times.add(nanos);
			values.add(given);
			isEnough.set(values.size() == 2);
		}
	}

	private static TwoValues watch(LiveSource source) {
		var listener = new TwoValues();
		assertThrows(CancellationException.class, () -> source.watch(listener, Progress.NONE.until(listener.isEnough::get)));
		assertEquals(2, listener.values.size());
		assertTrue(listener.times.get(0) < listener.times.get(1));
		return listener;
	}

	@Test
	void watchesThisMachine() throws Exception {
		try (OpenSshServer server = OpenSshServer.start(folder)) {
			TwoValues heard = watch(BoardSource.all(BenchSettings.of(server), BenchSettings.access(server)).getFirst());
			assertEquals(List.of(new LiveChannel("CPU", "%"), new LiveChannel("Memory", "MiB"), new LiveChannel("Swap", "MiB"), new LiveChannel("Load", "")),
					heard.channels.subList(0, 4));
			double busy = heard.values.getFirst()[0][0];
			assertTrue(busy >= 0 && busy <= 100, "busy " + busy);
			String first = Files.readAllLines(Path.of("/proc/meminfo")).getFirst();
			double total = Double.parseDouble(first.replaceAll("\\D", "")) / 1024;
			assertTrue(heard.values.getFirst()[1][0] > 0 && heard.values.getFirst()[1][0] < total);
		}
	}

	@Test
	void watchesByTheBoardsOwnPrograms() throws Exception {
		Path programs = Files.createDirectory(folder.resolve("bin"));
		script(programs.resolve("vcgencmd"), "case $1 in measure_temp) echo \"temp=48.3'C\";; get_throttled) echo throttled=0x1;; esac");
		script(programs.resolve("tegrastats"), "[ $1 = --interval ] && exec yes 'RAM 1/2MB (lfb 4x4MB) CPU [3%@729] tj@46.5C'");
		try (OpenSshServer server = OpenSshServer.start(folder, List.of("SetEnv PATH=" + programs + ":/usr/bin:/bin"))) {
			List<LiveSource> sources = BoardSource.all(BenchSettings.of(server), BenchSettings.access(server));
			assertEquals("Temperature", watch(sources.get(1)).channels.getFirst().name());
			assertEquals(List.of("Memory", "CPU", "CPU 1", "Temperature tj"), watch(sources.get(2)).channels.stream().map(LiveChannel::name).toList());
		}
	}

	@Test
	void saysWhatIsMissing() throws Exception {
		try (OpenSshServer server = OpenSshServer.start(folder)) {
			List<LiveSource> sources = BoardSource.all(BenchSettings.of(server), BenchSettings.access(server));
			var listener = new TwoValues();
			assertTrue(assertThrows(ConnectionException.class, () -> sources.get(1).watch(listener, Progress.NONE)).getMessage()
					.contains("there is no vcgencmd"));
			assertTrue(assertThrows(ConnectionException.class, () -> sources.get(2).watch(listener, Progress.NONE)).getMessage()
					.contains("there is no tegrastats"));
		}
	}

	private static void script(Path file, String text) throws Exception {
		Files.writeString(file, "#!/bin/sh\n" + text + "\n");
		assertTrue(file.toFile().setExecutable(true));
	}
}

package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.Trust;
import org.edgeloop.device.line.SerialPortLine;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.plan.StepReport;
import org.edgeloop.device.practice.uart.LinePair;
import org.edgeloop.device.practice.uart.PracticeBootloader;
import org.edgeloop.device.practice.uart.PracticeChip;
import org.edgeloop.device.practice.uart.PracticeFaults;

/** A practice chip at the other end of a cable in memory, and plans that are run on it. */
final class PracticeRig implements AutoCloseable {

	/** In memory answers come at once; a machine that builds may still hold a thread up for a moment. */
	private static final Timing TIMING = new Timing(Duration.ofMillis(250), Duration.ofMillis(250), Duration.ofMillis(40), Duration.ofMillis(4),
			Duration.ofSeconds(20));

	final PracticeBootloader chip;
	final List<String> log = new CopyOnWriteArrayList<>();
	Trust trust = Trust.NOTHING;
	String target = "";
	private final SerialPortLine host;
	private final Thread thread;
	private final Path folder;

	PracticeRig(PracticeChip chip, boolean hasChecksum, PracticeFaults faults, Path folder) {
		this.folder = folder;
		var cable = new LinePair();
		host = cable.host();
		this.chip = new PracticeBootloader(cable.device(), chip, hasChecksum, faults, _ -> {
			// the plan's log is enough
		});
		thread = Thread.ofPlatform().daemon().start(this.chip::run);
	}

	PracticeRig(PracticeChip chip, Path folder) {
		this(chip, false, PracticeFaults.NONE, folder);
	}

	/** @return random bytes that begin as firmware does, with a stack in RAM and code in flash */
	static byte[] firmware(int size, long seed) {
		var bytes = new byte[size];
		new Random(seed).nextBytes(bytes);
		System.arraycopy(new byte[] { 0, 0x10, 0, 0x20, 9, 0, 0, 8 }, 0, bytes, 0, 8);
		return bytes;
	}

	/** Sends bytes, in hexadecimal digits, as somebody else who used the line before. */
	void send(String digits) throws IOException {
		host.write(HexFormat.of().parseHex(digits));
	}

	PlanResult flash(byte[] firmware, Map<String, String> options) throws IOException {
		Path file = Files.write(folder.resolve("firmware.bin"), firmware);
		return run(kind().deployment(settings(), new Deployment(file, options), access()));
	}

	PlanResult test() {
		return run(kind().connectionTest(settings(), access()));
	}

	Stm32UartKind kind() {
		return new Stm32UartKind((_, _) -> host, TIMING);
	}

	DeviceSettings settings() {
		return new DeviceSettings("bench", Stm32UartKind.ID, target, Map.of("port", "practice", "patience", "1"), folder);
	}

	DeviceAccess access() {
		return new DeviceAccess(Secrets.NONE, question -> trust.accepts(question), folder);
	}

	PlanResult run(DevicePlan plan) {
		return run(plan, Progress.NONE);
	}

	PlanResult run(DevicePlan plan, Progress progress) {
		return new RunPlanOperation(plan).run(new PlanListener() {
			@Override
			public void changed(StepReport step) {
				// its end is in the result
			}

			@Override
			public void logged(Instant time, String line) {
				log.add(line);
			}
		}, progress);
	}

	@Override
	public void close() throws IOException, InterruptedException {
		host.close();
		chip.close();
		thread.join();
	}
}

package org.edgeloop.device.linux.internal.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code proc.sh} says: lines of {@code /proc} as the kernel writes them (proc(5)), and the zones of {@code /sys/class/thermal}
 * with thousandths of a degree.
 */
final class ProcParser implements ReadingParser {

	private static final Pattern CPU = Pattern.compile("cpu +((?:\\d{1,18} *){4,})");
	private static final Pattern MEMORY = Pattern.compile("(\\w+): +(\\d{1,15}) kB");
	private static final Pattern LOAD = Pattern.compile("load (\\d{1,9}\\.\\d+) .*");
	private static final Pattern ZONE = Pattern.compile("zone (-?\\d{1,9}) (.+)");
	private static final double KIB_PER_MIB = 1024;
	private static final double MILLI = 1000;

	private final Map<String, Long> memory = new HashMap<>();
	private final List<Zone> zones = new ArrayList<>();
	private ProcessorTimes times = ProcessorTimes.NONE;
	private ProcessorTimes timesBefore = ProcessorTimes.NONE;
	private double load = Double.NaN;

	private record Zone(String name, double degrees) {
	}

	/** @param busy and all: sums since the board was started, in the kernel's ticks */
	private record ProcessorTimes(long busy, long all) {

		static final ProcessorTimes NONE = new ProcessorTimes(0, 0);
		private static final int IDLE = 3;
		private static final int DISK_WAIT = 4;
		/** The times of guests stand behind these, and are in those of users already. */
		private static final int COUNTED = 8;

		static ProcessorTimes of(String numbers) {
			long[] each = Arrays.stream(numbers.strip().split(" +")).limit(COUNTED).mapToLong(Long::parseLong).toArray();
			long all = Arrays.stream(each).sum();
			return new ProcessorTimes(all - each[IDLE] - (each.length > DISK_WAIT ? each[DISK_WAIT] : 0), all);
		}

		/** @return per cent */
		double shareSince(ProcessorTimes before) {
			return all > before.all ? 100.0 * (busy - before.busy) / (all - before.all) : Double.NaN;
		}
	}

	@Override
	public Optional<Reading> read(String line) {
		if ("end".equals(line)) {
			return take();
		}
		Matcher cpu = CPU.matcher(line);
		Matcher size = MEMORY.matcher(line);
		Matcher average = LOAD.matcher(line);
		Matcher zone = ZONE.matcher(line);
		if (cpu.matches()) {
			times = ProcessorTimes.of(cpu.group(1));
		} else if (size.matches()) {
			memory.put(size.group(1), Long.parseLong(size.group(2)));
		} else if (average.matches()) {
			load = Double.parseDouble(average.group(1));
		} else if (zone.matches()) {
			zones.add(new Zone(zone.group(2), Integer.parseInt(zone.group(1)) / MILLI));
		}
		return Optional.empty();
	}

	/** How busy the processor is only shows between two moments, so the first one gives no reading. */
	private Optional<Reading> take() {
		boolean isFirst = timesBefore.equals(ProcessorTimes.NONE);
		var reading = new Reading();
		reading.put("CPU", "%", times.shareSince(timesBefore));
		reading.put("Memory", "MiB", used("MemTotal", "MemAvailable"));
		reading.put("Swap", "MiB", used("SwapTotal", "SwapFree"));
		reading.put("Load", "", load);
		for (Zone zone : zones) {
			reading.put("Temperature " + zone.name(), "°C", zone.degrees());
		}
		timesBefore = times;
		zones.clear();
		memory.clear();
		return isFirst ? Optional.empty() : Optional.of(reading);
	}

	private double used(String total, String free) {
		return memory.containsKey(total) && memory.containsKey(free) ? (memory.get(total) - memory.get(free)) / KIB_PER_MIB : Double.NaN;
	}
}

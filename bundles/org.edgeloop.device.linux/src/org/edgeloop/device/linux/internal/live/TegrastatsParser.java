package org.edgeloop.device.linux.internal.live;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of NVIDIA's {@code tegrastats}, from Jetson Nano to Orin: which parts there are, and how clocks and powers are written,
 * differs between releases of its system.
 */
final class TegrastatsParser implements ReadingParser {

	private static final Pattern MEMORY = Pattern.compile("\\b(RAM|SWAP) (\\d{1,9})/\\d{1,9}MB");
	/** In brackets each core's load, and its clock in MHz behind it in newer ones; {@code off} for a core that is switched off. */
	private static final Pattern CORES = Pattern.compile("\\bCPU \\[([^\\]]*)\\]", Pattern.CASE_INSENSITIVE);
	private static final Pattern CORE = Pattern.compile("(\\d{1,3})%(?:@\\d+)?");
	/** Orin has a clock for each cluster of the GPU, in brackets. */
	private static final Pattern LOAD = Pattern.compile("\\b(EMC|GR3D)_FREQ (\\d{1,3})%(?:@\\[?(\\d{1,6}))?");
	private static final Pattern TEMPERATURE = Pattern.compile("\\b([A-Za-z][\\w-]*)@(-?\\d{1,4}(?:\\.\\d+)?)C\\b");
	private static final Pattern POWER = Pattern.compile("\\b([A-Z][A-Z0-9_]*) (\\d{1,7})(?:mW)?/\\d{1,7}(?:mW)?(?=\\s|$)");

	@Override
	public Optional<Reading> read(String line) {
		var reading = new Reading();
		each(MEMORY.matcher(line), found -> reading.put("RAM".equals(found.group(1)) ? "Memory" : "Swap", "MiB", number(found, 2)));
		Matcher cores = CORES.matcher(line);
		if (cores.find()) {
			putCores(cores.group(1).split(","), reading);
		}
		each(LOAD.matcher(line), found -> putLoad(found, reading));
		each(TEMPERATURE.matcher(line), found -> reading.put("Temperature " + found.group(1), "°C", number(found, 2)));
		each(POWER.matcher(line), found -> reading.put("Power " + found.group(1), "mW", number(found, 2)));
		return reading.channels().isEmpty() ? Optional.empty() : Optional.of(reading);
	}

	private static void putCores(String[] cores, Reading reading) {
		double[] loads = Arrays.stream(cores).mapToDouble(TegrastatsParser::coreLoad).toArray();
		reading.put("CPU", "%", Arrays.stream(loads).filter(load -> !Double.isNaN(load)).average().orElse(Double.NaN));
		for (int i = 0; i < loads.length; i++) {
			reading.put("CPU " + (i + 1), "%", loads[i]);
		}
	}

	private static double coreLoad(String text) {
		Matcher core = CORE.matcher(text.strip());
		return core.matches() ? number(core, 1) : Double.NaN;
	}

	private static void putLoad(Matcher found, Reading reading) {
		String part = "GR3D".equals(found.group(1)) ? "GPU" : "Memory controller";
		reading.put(part, "%", number(found, 2));
		if (found.group(3) != null) {
			reading.put(part + " clock", "MHz", number(found, 3));
		}
	}

	private interface Use {
		void of(Matcher found);
	}

	private static void each(Matcher matcher, Use use) {
		while (matcher.find()) {
			use.of(matcher);
		}
	}

	private static double number(Matcher found, int group) {
		return Double.parseDouble(found.group(group));
	}
}

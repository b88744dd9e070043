package org.edgeloop.signal.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.signal.bearing.BearingGeometry;

/**
 * How often the defects of a bearing strike, in Hz, for rolling without slip. What is not known is NaN.
 *
 * @param shaft revolutions of the shaft a second
 */
public record FaultFrequencies(double shaft, double bpfo, double bpfi, double bsf, double ftf) {

	/** By which share the lines of a fault may lie elsewhere, all of them alike, because bearings slip. */
	public static final double SLIP = 0.02;

	private static final String RATE = "rate";
	private static final String RPM = "RPM";
	private static final double SECONDS = 60;

	/** @param shaft revolutions of the shaft a second */
	public static FaultFrequencies of(BearingGeometry geometry, double shaft) {
		return new FaultFrequencies(shaft, geometry.bpfo(shaft), geometry.bpfi(shaft), geometry.bsf(shaft), geometry.ftf(shaft));
	}

	/** @param shaft revolutions of the shaft a second; NaN if not even that is known */
	public static FaultFrequencies unknown(double shaft) {
		return new FaultFrequencies(shaft, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
	}

	/**
	 * @param metadata of a recording that says {@code BPFO}, {@code BPFI}, {@code BSF} and {@code FTF} in Hz
	 * @return empty if it does not say all of them
	 */
	public static Optional<FaultFrequencies> in(Map<String, String> metadata) {
		var found = new double[] { number(metadata.get("BPFO")), number(metadata.get("BPFI")), number(metadata.get("BSF")), number(metadata.get("FTF")) };
		for (double frequency : found) {
			if (!(frequency > 0)) {
				return Optional.empty();
			}
		}
		return Optional.of(new FaultFrequencies(shaft(metadata).orElse(Double.NaN), found[0], found[1], found[2], found[3]));
	}

	/**
	 * @param metadata of a recording that says the shaft's speed, as {@code …RPM} in revolutions a minute or {@code …rate} in revolutions a second
	 * @return revolutions a second; empty if it does not say them
	 */
	public static Optional<Double> shaft(Map<String, String> metadata) {
		for (Map.Entry<String, String> entry : metadata.entrySet()) {
			double value = number(entry.getValue());
			if (value > 0 && entry.getKey().endsWith(RPM)) {
				return Optional.of(value / SECONDS);
			}
			if (value > 0 && (entry.getKey().equals(RATE) || entry.getKey().endsWith("." + RATE))) {
				return Optional.of(value);
			}
		}
		return Optional.empty();
	}

	private static double number(@Nullable String text) {
		try {
			return text == null ? Double.NaN : Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	/**
	 * @param otherShaft revolutions of the shaft a second
	 * @return the same bearing's at another speed; these themselves if it is not known at which speed they hold
	 */
	public FaultFrequencies at(double otherShaft) {
		double by = otherShaft / shaft;
		return Double.isNaN(by) ? this : new FaultFrequencies(otherShaft, by * bpfo, by * bpfi, by * bsf, by * ftf);
	}

	/** @return the faults whose frequency is known */
	public List<BearingFault> known() {
		return Arrays.stream(BearingFault.values()).filter(fault -> lines(fault) > 0).toList();
	}

	/** @return the least distance of a fault's lines, in Hz; NaN if none is known */
	public double slowest() {
		return known().stream().mapToDouble(this::lines).min().orElse(Double.NaN);
	}

	/** @return the greatest distance of a fault's lines, in Hz; NaN if none is known */
	public double fastest() {
		return known().stream().mapToDouble(this::lines).max().orElse(Double.NaN);
	}

	/**
	 * @param frequency in Hz, as {@link BearingFault#symbol()} means it: of a ball, how often it turns
	 * @return these with another frequency of a fault
	 */
	public FaultFrequencies with(BearingFault fault, double frequency) {
		return new FaultFrequencies(shaft, fault == BearingFault.OUTER_RACE ? frequency : bpfo, fault == BearingFault.INNER_RACE ? frequency : bpfi,
				fault == BearingFault.BALL ? frequency : bsf, fault == BearingFault.CAGE ? frequency : ftf);
	}

	/** @return the distance of the lines that a fault leaves in the spectrum of the envelope, in Hz */
	public double lines(BearingFault fault) {
		return switch (fault) {
		case OUTER_RACE -> bpfo;
		case INNER_RACE -> bpfi;
		case BALL -> 2 * bsf;
		case CAGE -> ftf;
		};
	}
}

package org.edgeloop.signal.diagnosis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A frequency of a fault that somebody types, because the geometry of the bearing is not known: makers publish them.
 *
 * @param value in Hz, or in orders of the shaft, above 0; of a ball, how often it turns
 */
public record TypedFrequency(BearingFault fault, double value, boolean isOrder) {

	/** @throws IllegalArgumentException with a sentence for the user */
	public TypedFrequency {
		if (!(value > 0 && Double.isFinite(value))) {
			throw new IllegalArgumentException(fault.symbol() + " is above 0, not " + value);
		}
	}

	/**
	 * @param text such as {@code BPFO=107.4}, in Hz, or {@code BPFO=3.585x}, in orders of the shaft
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	public static TypedFrequency parse(String text) {
		int at = text.indexOf('=');
		if (at < 0) {
			throw new IllegalArgumentException("a frequency is typed as BPFO=107.4, in Hz, or as BPFO=3.585x, in orders of the shaft, not '" + text + "'");
		}
		String name = text.substring(0, at).strip();
		BearingFault fault = Arrays.stream(BearingFault.values()).filter(known -> known.symbol().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no fault has the frequency '" + name + "', but "
						+ Arrays.stream(BearingFault.values()).map(BearingFault::symbol).collect(Collectors.joining(", "))));
		return of(fault, text.substring(at + 1));
	}

	/**
	 * @param number such as {@code 107.4}, in Hz, or {@code 3.585x}, in orders of the shaft
	 * @throws IllegalArgumentException with a sentence for the user
	 */
	public static TypedFrequency of(BearingFault fault, String number) {
		String typed = number.strip().toLowerCase(Locale.ROOT);
		boolean isOrder = typed.endsWith("x") || typed.endsWith("×");
		try {
			return new TypedFrequency(fault, Double.parseDouble(isOrder ? typed.substring(0, typed.length() - 1) : typed), isOrder);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(fault.symbol() + " takes a number of Hz, as 107.4, or of orders of the shaft, as 3.585x, not '" + number + "'", e);
		}
	}

	/** @return as it is typed, with the unit: {@code BPFO 107.4 Hz}, {@code BPFO 3.585x} */
	public String toText() {
		String number = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
		return fault.symbol() + " " + number + (isOrder ? "x" : " Hz");
	}

	/**
	 * @param typed of different faults; the last one counts where a fault has two
	 * @param known what is known of the others, with the shaft's speed or NaN
	 * @return the known ones, those typed in their places
	 * @throws IllegalArgumentException with a sentence for the user if there are orders but no speed
	 */
	public static FaultFrequencies apply(List<TypedFrequency> typed, FaultFrequencies known) {
		FaultFrequencies all = known;
		for (TypedFrequency one : typed) {
			if (one.isOrder() && !(known.shaft() > 0)) {
				throw new IllegalArgumentException(one.fault().symbol() + " in orders needs the speed of the shaft");
			}
			all = all.with(one.fault(), one.isOrder() ? one.value() * known.shaft() : one.value());
		}
		return all;
	}
}

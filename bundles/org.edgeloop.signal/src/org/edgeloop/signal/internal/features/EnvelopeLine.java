package org.edgeloop.signal.internal.features;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.edgeloop.signal.diagnosis.FaultFrequencies;

/** What leaves lines in the spectrum of an envelope, at a frequency and its multiples. */
enum EnvelopeLine {

	BPFO("BPFO, of the outer race", FaultFrequencies::bpfo),
	BPFI("BPFI, of the inner race", FaultFrequencies::bpfi),
	BSF("BSF, of a rolling element, whose defects strike at the even multiples", FaultFrequencies::bsf),
	FTF("FTF, of the cage", FaultFrequencies::ftf),
	SHAFT("the revolutions of the shaft in a second", FaultFrequencies::shaft);

	private final String words;
	private final ToDoubleFunction<FaultFrequencies> frequency;

	EnvelopeLine(String words, ToDoubleFunction<FaultFrequencies> frequency) {
		this.words = words;
		this.frequency = frequency;
	}

	/** @return what the frequency is, in words */
	String words() {
		return words;
	}

	/** @return the name of the column of a multiple's energy */
	String column(int harmonic) {
		return "envelope_" + name().toLowerCase(Locale.ROOT) + "_" + harmonic;
	}

	/** @return the distance of its lines in Hz; NaN if unknown */
	double frequency(FaultFrequencies frequencies) {
		return frequency.applyAsDouble(frequencies);
	}
}

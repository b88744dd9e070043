package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.edgeloop.analysis.ui.spectrum.SpectrumChoice;
import org.edgeloop.signal.dsp.Detrend;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumSettings;
import org.edgeloop.signal.spectrum.WindowFunction;

/** Keeps what the user chose from one session to the next. */
public final class SpectrumMemory {

	private static final String KIND = "kind";
	private static final String WINDOW = "window";
	private static final String SEGMENT = "segment";
	private static final String OVERLAP = "overlap";
	private static final String DETREND = "detrend";
	private static final String LOW = "bandLow";
	private static final String HIGH = "bandHigh";
	private static final String DECIBEL = "decibel";
	private static final String LOGARITHMIC = "logarithmic";
	private static final String CHANNEL = "channel";
	private static final String HARMONICS = "harmonics";
	private static final int USUAL_HARMONICS = 3;

	private SpectrumMemory() {
	}

	/** Writes a choice. */
	public static void save(SpectrumChoice choice, IMemento memento) {
		SpectrumSettings settings = choice.settings();
		memento.putString(KIND, settings.kind().id());
		memento.putString(WINDOW, settings.window().id());
		settings.segment().ifPresent(samples -> memento.putInteger(SEGMENT, samples));
		memento.putFloat(OVERLAP, (float) settings.overlap());
		memento.putString(DETREND, settings.detrend().map(Detrend.Kind::name).orElse(""));
		settings.band().ifPresent(band -> {
			memento.putFloat(LOW, (float) band.low());
			memento.putFloat(HIGH, (float) band.high());
		});
		memento.putBoolean(DECIBEL, choice.isDecibel());
		memento.putBoolean(LOGARITHMIC, choice.isLogarithmic());
		choice.channel().ifPresent(name -> memento.putString(CHANNEL, name));
		memento.putInteger(HARMONICS, choice.harmonics());
	}

	/** @return what was written; what is usual where nothing was, or nothing that makes sense */
	public static SpectrumChoice load(@Nullable IMemento memento) {
		var usual = new SpectrumSettings(SpectrumKind.AMPLITUDE);
		if (memento == null || memento.getString(KIND) == null) {
			return new SpectrumChoice(usual, false, false, Optional.empty(), USUAL_HARMONICS);
		}
		return new SpectrumChoice(settings(memento, usual), Boolean.TRUE.equals(memento.getBoolean(DECIBEL)),
				Boolean.TRUE.equals(memento.getBoolean(LOGARITHMIC)), Optional.ofNullable(memento.getString(CHANNEL)),
				Optional.ofNullable(memento.getInteger(HARMONICS)).orElse(USUAL_HARMONICS));
	}

	private static SpectrumSettings settings(IMemento memento, SpectrumSettings usual) {
		try {
			SpectrumKind kind = Arrays.stream(SpectrumKind.values()).filter(known -> known.id().equals(memento.getString(KIND))).findFirst().orElse(usual.kind());
			String detrend = memento.getString(DETREND);
			var segment = memento.getInteger(SEGMENT) == null ? OptionalInt.empty() : OptionalInt.of(memento.getInteger(SEGMENT));
			return new SpectrumSettings(kind, WindowFunction.of(String.valueOf(memento.getString(WINDOW))), segment,
					Optional.ofNullable(memento.getFloat(OVERLAP)).map(Float::doubleValue).orElse(usual.overlap()),
					detrend == null || detrend.isEmpty() ? Optional.empty() : Optional.of(Detrend.Kind.valueOf(detrend)), band(memento));
		} catch (IllegalArgumentException e) {
			// A newer version may have written what this one does not know.
			return usual;
		}
	}

	private static Optional<FrequencyBand> band(IMemento memento) {
		Float low = memento.getFloat(LOW);
		Float high = memento.getFloat(HIGH);
		return low == null || high == null ? Optional.empty() : Optional.of(new FrequencyBand(low, high));
	}
}

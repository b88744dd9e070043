package org.edgeloop.analysis.ui.order.internal;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.edgeloop.analysis.ui.order.ShaftChoice;
import org.edgeloop.analysis.ui.order.ShaftChoice.Kind;
import org.edgeloop.signal.order.TachoSettings;

/** What a user said of how shafts turn, from one start of the workbench to the next. */
public final class ShaftMemory {

	private static final String KIND = "speed";
	private static final String TACHO = "tacho";
	private static final String RPM = "rpm";
	private static final String PULSES = "pulsesPerRevolution";

	private ShaftMemory() {
	}

	public static ShaftChoice load(@Nullable IMemento memento) {
		if (memento == null) {
			return ShaftChoice.USUAL;
		}
		Kind kind = Arrays.stream(Kind.values()).filter(each -> each.name().equals(memento.getString(KIND))).findFirst().orElse(ShaftChoice.USUAL.kind());
		Optional<Double> rpm = Optional.ofNullable(memento.getFloat(RPM)).filter(value -> value > 0).map(Float::doubleValue);
		int pulses = Optional.ofNullable(memento.getInteger(PULSES)).filter(count -> count >= 1 && count <= TachoSettings.MOST_PULSES_PER_REVOLUTION)
				.orElse(ShaftChoice.USUAL.pulsesPerRevolution());
		Optional<String> tacho = Optional.ofNullable(memento.getString(TACHO));
		boolean isWhole = kind == Kind.AUTOMATIC || (kind == Kind.GIVEN ? rpm : tacho).isPresent();
		return new ShaftChoice(isWhole ? kind : Kind.AUTOMATIC, tacho, rpm, pulses);
	}

	public static void save(ShaftChoice choice, IMemento memento) {
		memento.putString(KIND, choice.kind().name());
		choice.tacho().ifPresent(name -> memento.putString(TACHO, name));
		choice.rpm().ifPresent(value -> memento.putFloat(RPM, value.floatValue()));
		memento.putInteger(PULSES, choice.pulsesPerRevolution());
	}
}

package org.edgeloop.analysis.ui.order.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;
import org.edgeloop.analysis.ui.internal.FieldBar;
import org.edgeloop.analysis.ui.order.ShaftChoice;
import org.edgeloop.analysis.ui.order.ShaftChoice.Kind;
import org.edgeloop.signal.order.TachoSettings;

/** Fields in which a user says how a shaft turns. */
public final class ShaftFields {

	private static final String AUTOMATIC = "As the recording says";
	private static final String TYPED = "Typed";
	private static final int FASTEST = 1_000_000;
	private static final int USUAL_SPEED = 1500;

	private final FieldBar bar;
	private final Supplier<ShaftChoice> choice;
	private final Combo kind;
	private final Spinner rpm;
	private final Spinner pulses;
	private List<String> tachos = List.of();

	/**
	 * @param choice what counts at present
	 * @param chosen is told what counts from now on
	 */
	public ShaftFields(FieldBar bar, Supplier<ShaftChoice> choice, Consumer<ShaftChoice> chosen) {
		this.bar = bar;
		this.choice = choice;
		kind = bar.combo("S&peed:", List.of(AUTOMATIC, TYPED), place -> chosen.accept(choice(place)));
		rpm = bar.spinner("&rpm:", 1, FASTEST, value -> chosen.accept(choice.get().of(value)));
		rpm.setSelection(USUAL_SPEED);
		pulses = bar.spinner("P&ulses a revolution:", 1, TachoSettings.MOST_PULSES_PER_REVOLUTION, value -> chosen.accept(choice.get().withPulses(value)));
	}

	private ShaftChoice choice(int place) {
		return switch (place) {
		case 0 -> choice.get().automatic();
		case 1 -> choice.get().of(rpm.getSelection());
		default -> choice.get().ofTacho(tachos.get(place - 2));
		};
	}

	/** Shows what counts. @param names of the channels that may be tachometers' */
	public void show(List<String> names) {
		tachos = names;
		List<String> items = new ArrayList<>(List.of(AUTOMATIC, TYPED));
		names.forEach(name -> items.add("Pulses of " + name));
		ShaftChoice shown = choice.get();
		int place = switch (shown.kind()) {
		case AUTOMATIC -> 0;
		case GIVEN -> 1;
		case TACHO -> Math.max(0, shown.tacho().map(name -> 2 + names.indexOf(name)).filter(index -> index > 1).orElse(0));
		};
		bar.show(kind, items, place);
		shown.rpm().ifPresent(value -> bar.show(rpm, (int) Math.round(value)));
		bar.show(pulses, shown.pulsesPerRevolution());
		rpm.setEnabled(shown.kind() == Kind.GIVEN);
		pulses.setEnabled(shown.kind() != Kind.GIVEN);
	}
}

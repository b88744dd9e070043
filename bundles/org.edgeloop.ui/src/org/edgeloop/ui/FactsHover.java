package org.edgeloop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Says in a hover over a tree or a table what is known of the row under the mouse: what the part itself says, and below it the
 * {@link KnownFacts} of what the row stands for. What is found out while the mouse stays there is added.
 *
 * @param <E> what a row stands for
 */
public final class FactsHover<E> {

	private final Control control;
	private final Function<Point, Optional<E>> rows;
	private final Function<E, String> own;
	private final Function<E, Optional<Object>> subject;
	private Optional<E> hovered = Optional.empty();

	/**
	 * @param rows what the row at a place in the control stands for
	 * @param own what the part says of it; empty for nothing
	 * @param subject what has facts; nothing for a row that has none
	 */
	public FactsHover(Control control, Function<Point, Optional<E>> rows, Function<E, String> own, Function<E, Optional<Object>> subject) {
		this.control = control;
		this.rows = rows;
		this.own = own;
		this.subject = subject;
		control.addListener(SWT.MouseHover, this::hover);
		control.addListener(SWT.MouseMove, this::move);
	}

	private void hover(Event event) {
		hovered = rows.apply(new Point(event.x, event.y));
		show();
	}

	/** What is said of one row is not said of the next. */
	private void move(Event event) {
		if (hovered.isPresent() && !rows.apply(new Point(event.x, event.y)).equals(hovered)) {
			hovered = Optional.empty();
			control.setToolTipText(null);
		}
	}

	private void show() {
		control.setToolTipText(hovered.map(this::text).filter(text -> !text.isEmpty()).map(text -> text.replace("&", "&&")).orElse(null));
	}

	private String text(E row) {
		List<String> lines = new ArrayList<>();
		Optional.of(own.apply(row)).filter(text -> !text.isEmpty()).ifPresent(lines::add);
		subject.apply(row).map(each -> Adapters.adapt(each, KnownFacts.class))
				.ifPresent(facts -> facts.known(() -> again(row)).forEach(fact -> lines.add(fact.name() + ": " + fact.value())));
		return String.join("\n", lines);
	}

	private void again(E row) {
		if (!control.isDisposed() && hovered.equals(Optional.of(row))) {
			show();
		}
	}
}

package org.edgeloop.chart.ui.internal;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.edgeloop.chart.Chart;
import org.edgeloop.chart.ChartEntity;

/** Tells a screen reader what a chart shows, and the part that the keyboard has come to. */
final class ChartAccessibility {

	private final Canvas canvas;

	ChartAccessibility(Canvas canvas, Supplier<Optional<Chart>> chart, Supplier<Optional<ChartEntity>> focus) {
		this.canvas = canvas;
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = chart.get().map(shown -> focus.get().map(part -> shown.describe(part)).orElse(shown.title())).orElse("Chart");
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = chart.get().map(ChartTexts::summary).orElse("");
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	void changed() {
		canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
	}

	void focusMoved() {
		canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}
}

package org.edgeloop.analysis.ui.trend.internal;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.edgeloop.analysis.ui.trend.TrendChoice;
import org.edgeloop.analysis.ui.trend.TrendWindow;
import org.edgeloop.signal.trend.TrendFigure;

/** What the Trend view shows, from one start of the workbench to the next. */
public final class TrendMemory {

	private static final String FIGURE = "figure";
	private static final String WINDOW = "window";
	private static final String PART = "part";

	private TrendMemory() {
	}

	public static TrendChoice load(@Nullable IMemento memento) {
		if (memento == null) {
			return TrendChoice.USUAL;
		}
		return new TrendChoice(chosen(TrendFigure.values(), memento.getString(FIGURE), TrendChoice.USUAL.figure()),
				chosen(TrendWindow.values(), memento.getString(WINDOW), TrendChoice.USUAL.window()), Boolean.TRUE.equals(memento.getBoolean(PART)));
	}

	private static <T extends Enum<T>> T chosen(T[] all, @Nullable String name, T usual) {
		return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(usual);
	}

	public static void save(TrendChoice choice, IMemento memento) {
		memento.putString(FIGURE, choice.figure().name());
		memento.putString(WINDOW, choice.window().name());
		memento.putBoolean(PART, choice.isPart());
	}
}

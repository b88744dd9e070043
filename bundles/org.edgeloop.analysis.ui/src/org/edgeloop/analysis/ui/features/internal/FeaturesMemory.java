package org.edgeloop.analysis.ui.features.internal;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;
import org.edgeloop.analysis.ui.features.FeaturesChoice;
import org.edgeloop.analysis.ui.features.FeaturesChoice.Picture;

/** How the Features view shows tables, from one start of the workbench to the next. */
public final class FeaturesMemory {

	private static final String PICTURE = "picture";
	private static final String X = "x";
	private static final String Y = "y";
	private static final String GROUPING = "grouping";

	private FeaturesMemory() {
	}

	public static FeaturesChoice load(@Nullable IMemento memento) {
		if (memento == null) {
			return FeaturesChoice.NONE;
		}
		Picture picture = Arrays.stream(Picture.values()).filter(each -> each.name().equals(memento.getString(PICTURE))).findFirst()
				.orElse(FeaturesChoice.NONE.picture());
		return new FeaturesChoice(picture, text(memento, X), text(memento, Y), 0, 1, text(memento, GROUPING), Set.of());
	}

	private static String text(IMemento memento, String key) {
		String text = memento.getString(key);
		return text == null ? "" : text;
	}

	public static void save(FeaturesChoice choice, IMemento memento) {
		memento.putString(PICTURE, choice.picture().name());
		memento.putString(X, choice.x());
		memento.putString(Y, choice.y());
		memento.putString(GROUPING, choice.grouping());
	}
}

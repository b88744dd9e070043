package org.edgeloop.dataset.suggestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.UnknownKeys;
import org.edgeloop.dataset.internal.JsonSource;
import org.edgeloop.dataset.internal.JsonText;
import org.edgeloop.dataset.internal.LabelReader;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;

/**
 * Suggestions as an older version kept them: in the header of a label file under {@code suggestions}, each a label with {@code model}
 * and {@code score} beside its keys.
 */
final class HeaderSuggestions {

	private static final String KEY = "suggestions";
	private static final String MODEL = "model";
	private static final String SCORE = "score";
	private static final String UNNAMED = "model";
	private static final Path WHERE = Path.of(KEY);

	private HeaderSuggestions() {
	}

	/** @return the suggestions with their origins; none if they cannot be read: another version's stay where they are */
	static List<Label> of(LabelSet labels) {
		var suggestions = new ArrayList<Label>();
		try {
			JsonSource.readDocument(WHERE, JsonText.toUtf8("{" + labels.getUnknownKeys() + "}"), source -> source.object(key -> {
				if (key.equals(KEY)) {
					source.array(() -> suggestions.add(withOrigin(LabelReader.label(source))));
				} else {
					source.rawValue();
				}
			}));
		} catch (IOException e) {
			return List.of();
		}
		return suggestions;
	}

	private static Label withOrigin(Label suggestion) throws IOException {
		var rest = new LinkedHashMap<String, String>();
		var origin = new Object() {
			String model = UNNAMED;
			OptionalDouble score = OptionalDouble.empty();
		};
		JsonSource.readDocument(WHERE, JsonText.toUtf8("{" + suggestion.getUnknownKeys() + "}"), source -> source.object(key -> {
			switch (key) {
			case MODEL -> origin.model = source.string();
			case SCORE -> origin.score = OptionalDouble.of(Math.clamp(source.number(), 0, 1));
			default -> rest.put(key, source.rawValue());
			}
		}));
		UnknownKeys keys = UnknownKeys.NONE;
		for (Map.Entry<String, String> key : rest.entrySet()) {
			keys = keys.with(key.getKey(), key.getValue());
		}
		suggestion.setUnknownKeys(keys.json());
		suggestion.setOrigin(new LabelOrigin(origin.model.isEmpty() ? UNNAMED : origin.model, origin.score, UnknownKeys.NONE));
		return suggestion;
	}
}

package org.edgeloop.dataset.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.AttributeKind;
import org.edgeloop.dataset.LabelAttributes;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.OverlapRule;
import org.edgeloop.dataset.Tier;
import org.edgeloop.dataset.labels.LabelKind;

/** Reads what {@code dataset.json} says of labels: types with their attributes, tiers and presets. */
final class TaxonomyReader {

	private final JsonSource json;

	TaxonomyReader(JsonSource json) {
		this.json = json;
	}

	/** @param parent the path of the type above and a '/'; empty for a root */
	LabelType type(String parent) throws IOException {
		int line = json.line();
		var keys = new JsonKeys();
		var attributes = new ArrayList<AttributeDefinition>();
		var children = new ArrayList<LabelType>();
		json.object(key -> {
			switch (key) {
			case "id", "name", "colour", "key", "tier" -> keys.texts.put(key, json.string());
			case "attributes" -> json.array(() -> attributes.add(attribute()));
			case "types" -> {
				if (keys.text("id").isEmpty()) {
					throw json.problem("a label type's \"id\" must come before its \"types\"");
				}
				String path = parent + keys.text("id") + "/";
				json.array(() -> children.add(type(path)));
			}
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		if (keys.text("id").contains("/")) {
			throw json.problem("a label type's id holds letters, digits, '.', '_' and '-', no '/'", line);
		}
		return json.checked(line, () -> new LabelType(parent + keys.text("id"), keys.text("name"), keys.text("colour"),
				keys.text("key"), keys.text("tier"), attributes, children, keys.unknown));
	}

	private AttributeDefinition attribute() throws IOException {
		int line = json.line();
		var keys = new JsonKeys();
		var choices = new ArrayList<String>();
		var found = new Object() {
			AttributeKind kind = AttributeKind.TEXT;
			boolean required;
		};
		json.object(key -> {
			switch (key) {
			case "name", "unit" -> keys.texts.put(key, json.string());
			case "kind" -> found.kind = literal(AttributeKind::of, AttributeKind.values(), AttributeKind::literal);
			case "choices" -> json.array(() -> choices.add(json.string()));
			case "required" -> found.required = json.flag();
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		return json.checked(line, () -> new AttributeDefinition(keys.text("name"), found.kind, keys.text("unit"), choices,
				found.required, keys.unknown));
	}

	Tier tier() throws IOException {
		int line = json.line();
		var keys = new JsonKeys();
		var rule = new ArrayList<OverlapRule>(List.of(OverlapRule.FREE));
		json.object(key -> {
			switch (key) {
			case "name" -> keys.texts.put(key, json.string());
			case "overlap" -> rule.set(0, literal(OverlapRule::of, OverlapRule.values(), OverlapRule::literal));
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		return json.checked(line, () -> new Tier(keys.text("name"), rule.getFirst(), keys.unknown));
	}

	LabelPreset preset() throws IOException {
		int line = json.line();
		var keys = new JsonKeys();
		var channels = new ArrayList<String>();
		var found = new Object() {
			LabelKind kind = LabelKind.REGION;
			LabelAttributes attributes = LabelAttributes.NONE;
		};
		json.object(key -> {
			switch (key) {
			case "name", "key", "type", "note" -> keys.texts.put(key, json.string());
			case "kind" -> found.kind = literal(literal -> Optional.ofNullable(LabelKind.get(literal)),
					LabelKind.values(), LabelKind::getLiteral);
			case "channels" -> json.array(() -> channels.add(json.string()));
			case "attributes" -> found.attributes = json.attributes();
			default -> keys.unknown = keys.unknown.with(key, json.rawValue());
			}
		});
		return json.checked(line, () -> new LabelPreset(keys.text("name"), keys.text("key"), keys.text("type"), found.kind,
				channels, found.attributes, keys.text("note"), keys.unknown));
	}

	private <T> T literal(Function<String, Optional<T>> of, T[] all, Function<T, String> literalOf) throws IOException {
		Optional<T> value = of.apply(json.string());
		if (value.isEmpty()) {
			throw json.problem("the value must be one of " + Arrays.stream(all).map(literalOf).collect(Collectors.joining(", ")));
		}
		return value.get();
	}
}

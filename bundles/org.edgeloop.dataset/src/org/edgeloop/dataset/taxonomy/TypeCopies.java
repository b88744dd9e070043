package org.edgeloop.dataset.taxonomy;

import java.util.List;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.LabelPreset;
import org.edgeloop.dataset.LabelType;

/** Label types and presets with one thing changed. What a newer version wrote beside stays. */
public final class TypeCopies {

	private TypeCopies() {
	}

	public static LabelType withName(LabelType type, String name) {
		return new LabelType(type.path(), name, type.colour(), type.key(), type.tier(), type.attributes(), type.children(), type.unknownKeys());
	}

	/** @param colour {@code #RRGGBB}; empty to take the parent's */
	public static LabelType withColour(LabelType type, String colour) {
		return new LabelType(type.path(), type.name(), colour, type.key(), type.tier(), type.attributes(), type.children(), type.unknownKeys());
	}

	static LabelType withKey(LabelType type, String key) {
		return new LabelType(type.path(), type.name(), type.colour(), key, type.tier(), type.attributes(), type.children(), type.unknownKeys());
	}

	public static LabelType withAttributes(LabelType type, List<AttributeDefinition> attributes) {
		return type.withAttributes(attributes.toArray(AttributeDefinition[]::new));
	}

	/** Takes all below along. */
	static LabelType withPath(LabelType type, String path) {
		List<LabelType> children = type.children().stream().map(child -> withPath(child, path + "/" + child.id())).toList();
		return new LabelType(path, type.name(), type.colour(), type.key(), type.tier(), type.attributes(), children, type.unknownKeys());
	}

	/** Looks below, too. */
	static LabelType withTierRenamed(LabelType type, String before, String after) {
		List<LabelType> children = type.children().stream().map(child -> withTierRenamed(child, before, after)).toList();
		return type.withTier(type.tier().equals(before) ? after : type.tier()).withChildren(children);
	}

	static LabelPreset withType(LabelPreset preset, String type) {
		return new LabelPreset(preset.name(), preset.key(), type, preset.kind(), preset.channels(), preset.attributes(), preset.note(),
				preset.unknownKeys());
	}
}

package org.edgeloop.dvc.internal.yaml;

import java.util.List;

import org.edgeloop.dvc.internal.yaml.YamlNode.Alias;
import org.edgeloop.dvc.internal.yaml.YamlNode.Block;
import org.edgeloop.dvc.internal.yaml.YamlNode.Comments;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.internal.yaml.YamlNode.Item;
import org.edgeloop.dvc.internal.yaml.YamlNode.Mapping;
import org.edgeloop.dvc.internal.yaml.YamlNode.Scalar;
import org.edgeloop.dvc.internal.yaml.YamlNode.Sequence;

/**
 * Writes a document as ruamel's round trip does: blocks indented by two, lists as deep as their keys, lines folded behind column 80.
 * Where it folds and what it quotes is no matter of taste: hashes are made of these bytes, and DVC and we write the same files in turn.
 */
final class YamlWriter {

	private static final int INDENT = 2;

	/** Longer keys are written behind a question mark; the tag, which is not written, counts too. */
	private static final int LONGEST_SIMPLE_KEY = 127 - "!!str".length();

	private final YamlOutput out = new YamlOutput();
	private final ScalarWriter scalars;

	private YamlWriter(Folding folding) {
		scalars = new ScalarWriter(out, folding);
	}

	static String write(YamlDocument document) {
		var writer = new YamlWriter(document.early() ? Folding.EARLY : Folding.LATE);
		writer.node(document.root(), 0, false, true);
		writer.out.endLine();
		document.after().forEach(writer.out::line);
		return writer.out.toString();
	}

	/**
	 * @param indent of the collection that the node is in
	 * @param level whether a list stands as deep as the collection, as one behind a key does
	 * @param atTop whether it is the whole document
	 */
	private void node(YamlNode node, int indent, boolean level, boolean atTop) {
		int inner = atTop ? 0 : indent + INDENT;
		switch (node) {
		case Alias(String name, _) -> out.indicator("*" + name, true, false, false);
		case Scalar scalar -> {
			anchor(scalar.anchor());
			scalars.block(scalar, indent + INDENT, atTop);
		}
		case Block block -> block(block, inner);
		case Mapping mapping when mapping.flow() || mapping.entries().isEmpty() -> flow(mapping, indent + INDENT, false);
		case Sequence sequence when sequence.flow() || sequence.items().isEmpty() -> flow(sequence, indent + INDENT);
		case Mapping mapping -> {
			anchor(mapping.anchor());
			mapping(mapping, inner);
		}
		case Sequence sequence -> {
			anchor(sequence.anchor());
			sequence(sequence, level ? indent : inner);
		}
		}
	}

	private void anchor(String name) {
		if (!name.isEmpty()) {
			out.indicator("&" + name, true, false, false);
		}
	}

	private void mapping(Mapping mapping, int indent) {
		for (Entry entry : mapping.entries()) {
			before(entry.comments());
			out.startLine(indent);
			key(entry.key(), indent);
			if (isCollection(entry.node())) {
				behind(entry.comments());
				node(entry.node(), indent, isSimple(entry.key()), false);
			} else {
				node(entry.node(), indent, false, false);
				behind(entry.comments());
			}
		}
	}

	private void key(Scalar key, int indent) {
		if (isSimple(key)) {
			anchor(key.anchor());
			scalars.key(key, false);
			out.indicator(":", false, false, false);
		} else {
			out.indicator("?", true, false, true);
			scalars.block(key, indent + INDENT, false);
			out.startLine(indent);
			out.indicator(":", true, false, true);
		}
	}

	private void sequence(Sequence sequence, int indent) {
		for (Item item : sequence.items()) {
			before(item.comments());
			out.startLine(indent);
			out.indicator("-", true, false, true);
			if (item.node() instanceof Scalar) {
				out.startLine(indent + INDENT);
			}
			node(item.node(), indent, false, false);
			behind(item.comments());
		}
	}

	private static boolean isSimple(Scalar key) {
		return !ScalarForm.hasBreak(key.text()) && key.text().codePointCount(0, key.text().length()) <= LONGEST_SIMPLE_KEY;
	}

	/** A block that begins below its key. */
	private static boolean isCollection(YamlNode node) {
		return node instanceof Mapping mapping && !mapping.flow() && !mapping.entries().isEmpty()
				|| node instanceof Sequence sequence && !sequence.flow() && !sequence.items().isEmpty();
	}

	private void before(Comments comments) {
		if (!comments.before().isEmpty()) {
			out.endLine();
			comments.before().forEach(out::line);
		}
	}

	private void behind(Comments comments) {
		if (!comments.behind().isEmpty()) {
			out.comment(comments.behind(), comments.column());
		}
	}

	private void block(Block block, int indent) {
		anchor(block.anchor());
		out.indicator(block.header(), true, false, false);
		out.endLine();
		out.block(block.lines(), indent);
	}

	private void flow(Sequence sequence, int indent) {
		anchor(sequence.anchor());
		out.indicator("[", true, true, false);
		List<Item> items = sequence.items();
		for (int i = 0; i < items.size(); i++) {
			separate(i, indent);
			flowNode(items.get(i).node(), indent + INDENT, true);
		}
		out.indicator("]", false, false, false);
	}

	/** @param bare whether a single entry needs no braces, as in a list between brackets */
	private void flow(Mapping mapping, int indent, boolean bare) {
		boolean braces = !(bare && mapping.entries().size() == 1);
		anchor(mapping.anchor());
		out.indicator(braces ? "{" : "", true, true, false);
		List<Entry> entries = mapping.entries();
		for (int i = 0; i < entries.size(); i++) {
			separate(i, indent);
			scalars.key(entries.get(i).key(), true);
			out.indicator(":", false, false, false);
			flowNode(entries.get(i).node(), indent + INDENT, false);
		}
		if (braces) {
			out.indicator("}", false, false, false);
		}
	}

	private void separate(int index, int indent) {
		if (index > 0) {
			out.indicator(",", false, false, false);
		}
		if (out.isFull()) {
			out.startLine(indent);
		}
	}

	private void flowNode(YamlNode node, int indent, boolean inSequence) {
		switch (node) {
		case Alias(String name, _) -> out.indicator("*" + name, true, false, false);
		case Scalar scalar -> {
			anchor(scalar.anchor());
			scalars.flow(scalar, indent);
		}
		case Block block -> scalars.flow(new Scalar(block.value(), block.text(), false, ""), indent);
		case Sequence sequence -> flow(sequence, indent);
		case Mapping mapping -> flow(mapping, indent, inSequence);
		}
	}
}

package org.edgeloop.dvc.internal.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.edgeloop.dvc.internal.yaml.YamlNode.Alias;
import org.edgeloop.dvc.internal.yaml.YamlNode.Block;
import org.edgeloop.dvc.internal.yaml.YamlNode.Comments;
import org.edgeloop.dvc.internal.yaml.YamlNode.Entry;
import org.edgeloop.dvc.internal.yaml.YamlNode.Item;
import org.edgeloop.dvc.internal.yaml.YamlNode.Mapping;
import org.edgeloop.dvc.internal.yaml.YamlNode.Scalar;
import org.edgeloop.dvc.internal.yaml.YamlNode.Sequence;
import org.edgeloop.dvc.value.Value;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one document. Built of the parser's events rather than of its objects: nothing is constructed from a tag, an alias costs what it
 * stands for, and depth and number of nodes are bounded.
 */
final class YamlReader {

	private static final int MAX_DEPTH = 100;
	private static final int MAX_NODES = 2_000_000;

	/** They are rare, and each costs another reading. */
	private static final int MAX_OLD_ESCAPES = 100;

	private static final String CORE = "tag:yaml.org,2002:";

	/** A separator that ended a line in YAML 1.1, behind which the next line is indented. */
	private static final Pattern OLD_BREAK = Pattern.compile("([\\x{85}\\x{2028}\\x{2029}]) +");

	private static final LoadSettings SETTINGS = LoadSettings.builder().setParseComments(false).setCodePointLimit(Integer.MAX_VALUE)
			.build();

	private final YamlLines lines;
	private final Iterator<Event> events;
	private final Map<String, Anchored> anchors = new HashMap<>();
	private int nodes;

	/** Whether a text is broken as only later releases of ruamel do. */
	private boolean early;

	/** Of the brackets or braces that were closed last. */
	private int flowEndLine;
	private int flowEndColumn;

	/** @param size of the node and all in it */
	private record Anchored(YamlNode node, int size) {
	}

	private YamlReader(String text) {
		lines = new YamlLines(text);
		events = new Parse(SETTINGS).parseString(text).iterator();
	}

	/** @return the document; one of an empty mapping if there is nothing in it */
	static YamlDocument read(String text) throws YamlException {
		String known = text;
		for (int oldEscapes = 0;; oldEscapes++) {
			try {
				return new YamlReader(known).document();
			} catch (MarkedYamlEngineException e) {
				int at = e.getProblemMark().map(Mark::getIndex).orElse(0);
				if (oldEscapes == MAX_OLD_ESCAPES || !isOldEscape(known, at)) {
					throw new YamlException(e.getProblem(), e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0));
				}
				int place = known.offsetByCodePoints(0, at);
				known = known.substring(0, place) + (known.charAt(place) == 'L' ? "u2028" : "u2029") + known.substring(place + 1);
			} catch (YamlEngineException e) {
				throw new YamlException("it holds characters that YAML forbids", 0);
			}
		}
	}

	/** ruamel writes {@code \\L} and {@code \\P} for the separators that ended lines in YAML 1.1, which the parser does not know. */
	private static boolean isOldEscape(String text, int at) {
		if (at == 0 || at >= text.codePointCount(0, text.length())) {
			return false;
		}
		int place = text.offsetByCodePoints(0, at);
		return text.charAt(place - 1) == '\\' && (text.charAt(place) == 'L' || text.charAt(place) == 'P');
	}

	private YamlDocument document() throws YamlException {
		YamlNode root = null;
		while (events.hasNext()) {
			Event event = events.next();
			switch (event.getEventId()) {
			case StreamStart, DocumentStart, DocumentEnd, StreamEnd, Comment:
				break;
			default:
				if (root != null) {
					throw new YamlException("more than one document stands in it", line(event) + 1);
				}
				root = node(event, 0);
			}
		}
		return new YamlDocument(root == null ? new Mapping(List.of(), false, "") : root, lines.rest(), early);
	}

	private YamlNode node(Event event, int depth) throws YamlException {
		if (depth > MAX_DEPTH) {
			throw new YamlException("it is nested deeper than " + MAX_DEPTH + " levels", line(event) + 1);
		}
		int before = nodes;
		count(1, event);
		YamlNode node = switch (event) {
		case ScalarEvent scalar -> scalar(scalar);
		case SequenceStartEvent start -> sequence(start, depth);
		case MappingStartEvent start -> mapping(start, depth);
		case AliasEvent alias -> alias(alias);
		default -> throw new YamlException("a value is missing", line(event) + 1);
		};
		if (event instanceof NodeEvent anchored && !(event instanceof AliasEvent)) {
			anchored.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(node, nodes - before)));
		}
		return node;
	}

	private YamlNode scalar(ScalarEvent event) throws YamlException {
		String text = event.isDQuoted() ? event.getValue() : OLD_BREAK.matcher(event.getValue()).replaceAll("$1");
		Value value = value(event, text);
		ScalarStyle style = event.getScalarStyle();
		if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
			int first = line(event);
			String header = lines.from(first, column(event.getStartMark())).replaceFirst("^[^|>]*(?=[|>])", "").strip();
			return new Block(new Value.Text(text), header, lines.block(first + 1, endLine(event)), anchor(event));
		}
		if (event.isPlain()) {
			for (int i = line(event); i < endLine(event); i++) {
				early |= Folding.isEarly(lines.from(i, 0), lines.from(i + 1, 0));
			}
		}
		return new Scalar(value, text, event.isPlain(), anchor(event));
	}

	/** A date is the text that stands there: what is meant by it, and written again without quotes. */
	private static Value value(ScalarEvent event, String text) throws YamlException {
		String tag = event.getTag().orElse("");
		boolean plain = event.isPlain() && (tag.isEmpty() || tag.startsWith(CORE) && !tag.equals(CORE + "str"));
		if (!plain) {
			return Value.of(text);
		}
		try {
			return YamlTypes.of(text);
		} catch (NumberFormatException e) {
			throw new YamlException("'" + text + "' looks like a number and is none", line(event) + 1);
		}
	}

	private Sequence sequence(SequenceStartEvent start, int depth) throws YamlException {
		List<Item> items = new ArrayList<>();
		Event event = events.next();
		for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
			List<String> before = start.isFlow() ? List.of() : lines.before(line(event));
			YamlNode node = node(event, depth + 1);
			items.add(new Item(node, start.isFlow() ? Comments.NONE : behind(before, node, event)));
		}
		ended(start.isFlow(), event);
		return new Sequence(items, start.isFlow(), anchor(start));
	}

	private Mapping mapping(MappingStartEvent start, int depth) throws YamlException {
		List<Entry> entries = new ArrayList<>();
		Set<Value> known = new HashSet<>();
		Event event = events.next();
		for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
			List<String> before = start.isFlow() ? List.of() : lines.before(line(event));
			if (!(node(event, depth + 1) instanceof Scalar key)) {
				throw new YamlException("a key is no single value", line(event) + 1);
			}
			if (!known.add(key.value())) {
				throw new YamlException("the key '" + key.text() + "' stands twice in a mapping", line(event) + 1);
			}
			entries.add(entry(key, before, event, start.isFlow(), depth));
		}
		ended(start.isFlow(), event);
		return new Mapping(entries, start.isFlow(), anchor(start));
	}

	private void ended(boolean flow, Event end) {
		if (flow) {
			flowEndLine = endLine(end);
			flowEndColumn = endColumn(end);
		}
	}

	/** A comment behind a key whose value begins below belongs to the entry; one behind a single value too. */
	private Entry entry(Scalar key, List<String> before, Event keyEvent, boolean flow, int depth) throws YamlException {
		Event event = events.next();
		boolean below = !flow && event instanceof NodeEvent && line(event) > endLine(keyEvent) && isBlockCollection(event);
		Comments ofKey = below ? lines.behind(before, endLine(keyEvent), endColumn(keyEvent)) : Comments.NONE;
		YamlNode node = node(event, depth + 1);
		Comments comments = flow || below ? ofKey : behind(before, node, event);
		return new Entry(key, node, comments, line(keyEvent) + 1);
	}

	private static boolean isBlockCollection(Event event) {
		return event instanceof MappingStartEvent mapping && !mapping.isFlow()
				|| event instanceof SequenceStartEvent sequence && !sequence.isFlow();
	}

	/** What stands behind a block of several lines was told line by line. */
	private Comments behind(List<String> before, YamlNode node, Event event) {
		return switch (node) {
		case Scalar _, Alias _ -> lines.behind(before, endLine(event), endColumn(event));
		case Sequence(var items, var flow, _) when flow || items.isEmpty() -> behindFlow(before);
		case Mapping(var entries, var flow, _) when flow || entries.isEmpty() -> behindFlow(before);
		default -> new Comments(before, "", 0);
		};
	}

	private Comments behindFlow(List<String> before) {
		return lines.behind(before, flowEndLine, flowEndColumn);
	}

	private Alias alias(AliasEvent event) throws YamlException {
		String name = event.getAlias().getValue();
		if (!anchors.containsKey(name)) {
			throw new YamlException("an alias stands for nothing", line(event) + 1);
		}
		Anchored known = anchors.get(name);
		count(known.size(), event);
		return new Alias(name, known.node());
	}

	private void count(int more, Event event) throws YamlException {
		nodes += more;
		if (nodes > MAX_NODES) {
			throw new YamlException("it holds more than " + MAX_NODES + " values", line(event) + 1);
		}
	}

	private static String anchor(NodeEvent event) {
		return event.getAnchor().map(Anchor::getValue).orElse("");
	}

	private static int line(Event event) {
		return event.getStartMark().map(Mark::getLine).orElse(0);
	}

	private static int endLine(Event event) {
		return event.getEndMark().map(Mark::getLine).orElse(0);
	}

	private static int endColumn(Event event) {
		return column(event.getEndMark());
	}

	private static int column(Optional<Mark> mark) {
		return mark.map(Mark::getColumn).orElse(0);
	}
}

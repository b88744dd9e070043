package org.edgeloop.experiment.internal.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.edgeloop.experiment.internal.file.YamlNode.Mapping;
import org.edgeloop.experiment.internal.file.YamlNode.Scalar;
import org.edgeloop.experiment.internal.file.YamlNode.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
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
 * Reads one YAML document whose topmost node is a mapping. Built of the parser's events rather than of its objects: nothing is
 * constructed from a tag, an alias costs no more than what it stands for counts once more, and depth and number of nodes are bounded.
 */
final class YamlReader {

	/** The document cannot be read. */
	static final class YamlException extends Exception {

		private static final long serialVersionUID = 1L;

		private final int line;

		YamlException(String message, int line) {
			super(message);
			this.line = line;
		}

		/** @return counted from 1; 0 if unknown */
		int line() {
			return line;
		}
	}

	/** Stores nest mappings two deep. */
	private static final int MAX_DEPTH = 20;
	private static final int MAX_NODES = 200_000;

	private static final String STRING_TAG = "tag:yaml.org,2002:str";

	/** They are rare, and each costs another reading. */
	private static final int MAX_OLD_ESCAPES = 100;

	/** A separator that ended a line in YAML 1.1, behind which the next line was indented. */
	private static final Pattern OLD_BREAK = Pattern.compile("([\\x{2028}\\x{2029}]) +");

	private static final LoadSettings SETTINGS = LoadSettings.builder().setParseComments(false).setCodePointLimit(Integer.MAX_VALUE)
			.build();

	private final Iterator<Event> events;
	private final Map<Anchor, Counted> anchors = new HashMap<>();
	private int nodes;

	/** @param size of the node and all in it */
	private record Counted(YamlNode node, int size) {
	}

	private YamlReader(Iterator<Event> events) {
		this.events = events;
	}

	/** @return the first document's entries; none if there is no document */
	static SortedMap<String, YamlNode> read(String document) throws YamlException {
		String text = document;
		for (int oldEscapes = 0;; oldEscapes++) {
			try {
				return new YamlReader(new Parse(SETTINGS).parseString(text).iterator()).document();
			} catch (MarkedYamlEngineException e) {
				int at = e.getProblemMark().map(Mark::getIndex).orElse(0);
				if (oldEscapes == MAX_OLD_ESCAPES || !isOldEscape(text, at)) {
					throw new YamlException(e.getProblem(), line(e.getProblemMark()));
				}
				text = text.substring(0, at) + (text.charAt(at) == 'L' ? "u2028" : "u2029") + text.substring(at + 1);
			} catch (YamlEngineException e) {
				throw new YamlException("it holds characters that YAML forbids", 0);
			}
		}
	}

	/** PyYAML writes {@code \\L} and {@code \\P} for the separators that ended lines in YAML 1.1, which the parser does not know. */
	private static boolean isOldEscape(String document, int at) {
		return at > 0 && at < document.length() && document.charAt(at - 1) == '\\'
				&& (document.charAt(at) == 'L' || document.charAt(at) == 'P');
	}

	private SortedMap<String, YamlNode> document() throws YamlException {
		while (events.hasNext()) {
			Event event = events.next();
			switch (event.getEventId()) {
			case StreamStart, DocumentStart, Comment:
				break;
			case StreamEnd:
				return new TreeMap<>();
			default:
				return entries(node(event, 0), event);
			}
		}
		return new TreeMap<>();
	}

	private static SortedMap<String, YamlNode> entries(YamlNode root, Event event) throws YamlException {
		return switch (root) {
		case Mapping mapping -> mapping.entries();
		case Scalar scalar when scalar.isNull() -> new TreeMap<>();
		default -> throw new YamlException("no mapping of keys to values stands at the top", line(event.getStartMark()));
		};
	}

	private YamlNode node(Event event, int depth) throws YamlException {
		if (depth > MAX_DEPTH) {
			throw new YamlException("it is nested deeper than " + MAX_DEPTH + " levels", line(event.getStartMark()));
		}
		int before = nodes;
		count(1, event);
		YamlNode node = switch (event) {
		case ScalarEvent scalar -> scalar(scalar);
		case SequenceStartEvent _ -> sequence(depth);
		case MappingStartEvent _ -> mapping(depth);
		case AliasEvent alias -> resolved(alias);
		default -> throw new YamlException("a value is missing", line(event.getStartMark()));
		};
		if (event instanceof NodeEvent anchored && !(event instanceof AliasEvent)) {
			anchored.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Counted(node, nodes - before)));
		}
		return node;
	}

	private static Scalar scalar(ScalarEvent event) {
		String text = event.isDQuoted() ? event.getValue() : OLD_BREAK.matcher(event.getValue()).replaceAll("$1");
		boolean string = !event.isPlain() || event.getTag().filter(STRING_TAG::equals).isPresent() || Yaml11.isString(text);
		return new Scalar(text, string);
	}

	private Sequence sequence(int depth) throws YamlException {
		List<YamlNode> items = new ArrayList<>();
		for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
			items.add(node(event, depth + 1));
		}
		return new Sequence(items);
	}

	/** Of equal keys the last one counts, as in Python. */
	private Mapping mapping(int depth) throws YamlException {
		SortedMap<String, YamlNode> entries = new TreeMap<>(CodePointOrder.INSTANCE);
		for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
			if (!(node(event, depth + 1) instanceof Scalar key)) {
				throw new YamlException("a key is no single value", line(event.getStartMark()));
			}
			entries.put(key.text(), node(events.next(), depth + 1));
		}
		return new Mapping(entries);
	}

	private YamlNode resolved(AliasEvent alias) throws YamlException {
		if (!anchors.containsKey(alias.getAlias())) {
			throw new YamlException("an alias stands for nothing", line(alias.getStartMark()));
		}
		Counted known = anchors.get(alias.getAlias());
		count(known.size(), alias);
		return known.node();
	}

	private void count(int more, Event event) throws YamlException {
		nodes += more;
		if (nodes > MAX_NODES) {
			throw new YamlException("it holds more than " + MAX_NODES + " values", line(event.getStartMark()));
		}
	}

	private static int line(Optional<Mark> mark) {
		return mark.map(found -> found.getLine() + 1).orElse(0);
	}
}

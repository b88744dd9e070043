package org.edgeloop.cli.internal.labels;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.overview.AttributeCondition;
import org.edgeloop.dataset.overview.LabelQuery;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the command line says which labels are meant. */
@NonNullByDefault({})
final class QueryArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--text", paramLabel = "WORD", description = "Labels that say WORD in type, note, author, channels, attributes or "
			+ "recording, in any letter case. Given several times, all words must be there.")
	private List<String> words = List.of();

	@Option(names = "--type", paramLabel = "PATH", description = "Labels of this type of the taxonomy or below it, such as fault. "
			+ "This and what follows may be given several times; one must hold.")
	private List<String> types = List.of();

	@Option(names = "--kind", paramLabel = "KIND", description = "Labels of this kind: region, point, recording or box.")
	private List<String> kinds = List.of();

	@Option(names = "--channel", paramLabel = "NAME", description = "Labels that concern this channel, alone or with all.")
	private List<String> channels = List.of();

	@Option(names = "--author", paramLabel = "NAME", description = "Labels that this author made.")
	private List<String> authors = List.of();

	@Option(names = "--recording", paramLabel = "TEXT", description = "Labels of recordings with TEXT in their path.")
	private List<String> recordings = List.of();

	@Option(names = "--attribute", paramLabel = "CONDITION", description = "Labels with an attribute: name, name=value, "
			+ "name<=number or name>=number. Given several times, all must hold.")
	private List<String> attributes = List.of();

	@Option(names = "--shortest", paramLabel = "SECONDS", description = "Labels that are at least so long.")
	private Double shortest;

	@Option(names = "--longest", paramLabel = "SECONDS", description = "Labels that are at most so long.")
	private Double longest;

	LabelQuery query() {
		return new LabelQuery(words, types, kinds.stream().map(this::kind).toList(), channels, authors,
				attributes.stream().map(this::condition).toList(), recordings, bound(shortest), bound(longest));
	}

	private LabelKind kind(String text) {
		LabelKind kind = LabelKind.get(text);
		if (kind == null) {
			throw new ParameterException(spec.commandLine(), "there is no kind of label '" + text + "': region, point, recording or box");
		}
		return kind;
	}

	private AttributeCondition condition(String text) {
		try {
			return AttributeCondition.parse(text);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), e.getMessage(), e);
		}
	}

	private static OptionalDouble bound(Double seconds) {
		return seconds == null ? OptionalDouble.empty() : OptionalDouble.of(seconds);
	}
}

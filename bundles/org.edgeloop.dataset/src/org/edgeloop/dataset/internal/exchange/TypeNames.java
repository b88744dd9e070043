package org.edgeloop.dataset.internal.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.exchange.ExchangeOptions;

/**
 * Finds the label type that a text of a foreign file means: what the options say, else the type of that path, else the only one of that
 * name or last id, whatever the case. Behind the name and a colon there may be a note. A text that means no type becomes the
 * path of a new one.
 */
final class TypeNames {

	private static final Pattern NOT_OF_ID = Pattern.compile("[^\\p{L}\\p{N}._-]+");
	private static final Pattern NOT_FIRST = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
	private static final String UNNAMED = "label";

	private final Taxonomy taxonomy;
	private final ExchangeOptions options;

	TypeNames(Taxonomy taxonomy, ExchangeOptions options) {
		this.taxonomy = taxonomy;
		this.options = options;
	}

	/**
	 * What a text means.
	 *
	 * @param path the type's path; empty if labels of that text are to be left out
	 * @param name the type's name for people
	 * @param note what follows behind the type
	 */
	record Meaning(String path, String name, String note) {
	}

	/** @param isPath whether the text is a type's path and nothing else */
	Meaning meaningOf(String text, boolean isPath) {
		String plain = text.strip();
		Optional<Meaning> whole = known(plain, "");
		if (whole.isPresent()) {
			return whole.get();
		}
		int colon = plain.indexOf(LabelText.SEPARATOR);
		if (colon > 0 && !isPath) {
			Optional<Meaning> front = known(plain.substring(0, colon), plain.substring(colon + LabelText.SEPARATOR.length()));
			if (front.isPresent()) {
				return front.get();
			}
		}
		String path = pathFor(plain);
		return new Meaning(path, plain.isEmpty() || path.equals(plain) ? "" : plain, "");
	}

	private Optional<Meaning> known(String name, String note) {
		Optional<String> said = options.get("type:" + name);
		if (said.isPresent()) {
			return Optional.of(new Meaning(said.get(), "", note));
		}
		return taxonomy.find(name).or(() -> only(name, LabelType::name)).or(() -> only(name, LabelType::id))
				.map(type -> new Meaning(type.path(), type.name(), note));
	}

	private Optional<LabelType> only(String name, Function<LabelType, String> key) {
		List<LabelType> found = taxonomy.types().filter(type -> key.apply(type).equalsIgnoreCase(name)).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** A text that already is a path stays one, so that types which the taxonomy lost come back as they were. */
	private static String pathFor(String text) {
		StringBuilder path = new StringBuilder();
		for (String part : text.split("/", -1)) {
			String id = NOT_FIRST.matcher(NOT_OF_ID.matcher(part).replaceAll("-")).replaceAll("");
			if (!id.isEmpty()) {
				path.append(path.isEmpty() ? "" : "/").append(id.equals(part) ? id : id.toLowerCase(Locale.ROOT));
			}
		}
		return path.isEmpty() ? UNNAMED : path.toString();
	}
}

package org.edgeloop.dvc.internal.remote;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.RemoteSettings;

/** Reads the options of a remote as DVC's configuration has them. */
public final class RemoteOptions {

	private static final int MOST_JOBS = 256;

	private final RemoteSettings settings;

	public RemoteOptions(RemoteSettings settings) {
		this.settings = settings;
	}

	/** @return empty if it is not said, or nothing is said */
	public Optional<String> text(String key) {
		return Optional.ofNullable(settings.options().get(key)).map(String::strip).filter(value -> !value.isEmpty());
	}

	/** @throws ProblemException if what is said is neither {@code true} nor {@code false} */
	public boolean flag(String key, boolean usual) throws ProblemException {
		Optional<String> value = text(key).map(text -> text.toLowerCase(Locale.ROOT));
		if (value.isPresent() && !"true".equals(value.get()) && !"false".equals(value.get())) {
			throw problem(key, "write true or false");
		}
		return value.map("true"::equals).orElse(usual);
	}

	/** @throws ProblemException if what is said is no whole number within the bounds */
	public int number(String key, int least, int most, int usual) throws ProblemException {
		Optional<String> value = text(key);
		if (value.isEmpty()) {
			return usual;
		}
		try {
			int number = Integer.parseInt(value.get());
			if (number >= least && number <= most) {
				return number;
			}
		} catch (NumberFormatException e) {
			// the same as a number out of bounds
		}
		throw problem(key, "write a whole number from " + least + " to " + most);
	}

	/** @return {@code jobs}: how many files may be on their way at once */
	public int jobs(int usual) throws ProblemException {
		return number("jobs", 1, MOST_JOBS, usual);
	}

	/** @throws ProblemException if what is said is no path */
	public Optional<Path> path(String key) throws ProblemException {
		try {
			return text(key).map(Path::of);
		} catch (InvalidPathException e) {
			throw problem(key, "write the path of a file");
		}
	}

	/** @return that an option cannot be what it is */
	public ProblemException problem(String key, String remedy) {
		return new ProblemException(Problem.error("The option " + key + " cannot be '" + settings.options().getOrDefault(key, "") + "'",
				"remote '" + settings.name() + "'", remedy));
	}

	/** @return that the address cannot be what it is */
	public ProblemException badUrl(String remedy) {
		return new ProblemException(Problem.error("The address cannot be '" + settings.url() + "'", "remote '" + settings.name() + "'", remedy));
	}
}

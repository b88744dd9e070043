package org.edgeloop.versioning.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** In whose name commits are made: only of somebody whom Git's settings or the environment name, never of a guess. */
public final class Identity {

	private static final Pattern PERSON = Pattern.compile("\\s*([^<>\\n]+?)\\s*<([^<>\\n]*)>\\s*");

	private Identity() {
	}

	/** @throws ProblemException if nothing says who commits */
	public static PersonIdent committer(Repository repository) throws ProblemException {
		UserConfig user = repository.getConfig().get(UserConfig.KEY);
		if (user.isCommitterNameImplicit() || user.isCommitterEmailImplicit()) {
			throw unknown(repository);
		}
		return new PersonIdent(user.getCommitterName(), user.getCommitterEmail());
	}

	/**
	 * @param given {@code Name <address>}
	 * @throws ProblemException if nothing says who made the change
	 */
	public static PersonIdent author(Repository repository, Optional<String> given) throws ProblemException {
		if (given.isPresent()) {
			return parse(given.get());
		}
		UserConfig user = repository.getConfig().get(UserConfig.KEY);
		if (user.isAuthorNameImplicit() || user.isAuthorEmailImplicit()) {
			throw unknown(repository);
		}
		return new PersonIdent(user.getAuthorName(), user.getAuthorEmail());
	}

	/** @param text {@code Name <address>} */
	public static PersonIdent parse(String text) throws ProblemException {
		Matcher person = PERSON.matcher(text);
		if (!person.matches()) {
			throw new ProblemException(Problem.error("this is no author", text, "write it as 'Name <address>'"));
		}
		return new PersonIdent(person.group(1), person.group(2).strip());
	}

	private static ProblemException unknown(Repository repository) {
		return new ProblemException(Problem.error("Git does not know who you are", repository.getDirectory().toString(),
				"say so with 'edgeloop versions user \"Your Name <address>\"', or set user.name and user.email with 'git config --global'"));
	}
}

package org.edgeloop.ui.access;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Secrets;

/**
 * Secrets that are known, or else asked of the user. One that was handed out to something that failed is asked again the next time,
 * since it may have been the cause.
 */
public final class AskedSecrets {

	/** Asks the user; called on any thread but the user interface's. */
	@FunctionalInterface
	public interface Question {

		/** @return the answer; empty if the user gives none */
		Optional<Answer> ask(Asked asked);
	}

	/**
	 * What is asked.
	 *
	 * @param text as {@code Password of pi at bench-3}
	 * @param isName whether it is a name that anybody may read while it is typed
	 * @param isRepeated whether what was given before may have been wrong
	 */
	public record Asked(String text, boolean isName, boolean isRepeated) {
	}

	/**
	 * What the user entered.
	 *
	 * @param secret wiped after use
	 * @param isKept whether it goes into the secure storage
	 */
	public record Answer(char[] secret, boolean isKept) {
	}

	/** The one key whose secret is none in the strict sense. */
	private static final String NAME = "user";

	private final SecretStore store;
	private final Question question;
	private final Consumer<Problem> trouble;
	private final Set<String> doubted = ConcurrentHashMap.newKeySet();

	/** @param trouble is told when a secret cannot be read from the storage or put there; it is asked for instead */
	public AskedSecrets(SecretStore store, Question question, Consumer<Problem> trouble) {
		this.store = store;
		this.question = question;
		this.trouble = trouble;
	}

	/** One use of secrets, by a plan or a console, of which one knows later whether it went well. */
	public final class Use implements Secrets {

		private final Set<String> handedOut = new HashSet<>();

		private Use() {
		}

		@Override
		public synchronized Optional<char[]> secret(String owner, String key, String text) {
			String place = owner + '\n' + key;
			// Asked twice in one use means that the first answer was refused.
			boolean isRepeated = doubted.remove(place) | !handedOut.add(place);
			Optional<char[]> known = isRepeated ? Optional.empty() : find(owner, key);
			return known.isPresent() ? known : ask(owner, key, text, isRepeated);
		}

		/** Something failed, maybe for a secret: those that were handed out are asked again the next time. */
		public synchronized void failed() {
			doubted.addAll(handedOut);
		}
	}

	/** @return for one plan or console */
	public Use use() {
		return new Use();
	}

	private Optional<char[]> find(String owner, String key) {
		try {
			return store.find(owner, key);
		} catch (ProblemException e) {
			trouble.accept(e.problem());
		} catch (IOException e) {
			trouble.accept(Problem.error("The secure storage could not be read", owner, String.valueOf(e.getMessage())));
		}
		return Optional.empty();
	}

	private Optional<char[]> ask(String owner, String key, String text, boolean isRepeated) {
		Optional<Answer> answer = question.ask(new Asked(text, key.equals(NAME), isRepeated));
		answer.ifPresent(given -> remember(owner, key, given));
		return answer.map(Answer::secret);
	}

	private void remember(String owner, String key, Answer given) {
		try {
			if (given.isKept()) {
				store.keep(owner, key, given.secret());
			} else {
				store.remember(owner, key, given.secret());
			}
		} catch (ProblemException e) {
			trouble.accept(e.problem());
		} catch (IOException e) {
			trouble.accept(Problem.error("The secure storage could not be written", owner, String.valueOf(e.getMessage())));
		}
	}
}

package org.edgeloop.ui.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.ui.access.AskedSecrets.Answer;
import org.junit.jupiter.api.Test;

class AskedSecretsTest {

	private final SecretStore store = new SecretStore("devices", Optional::empty);
	private final List<String> questions = new ArrayList<>();
	private final Deque<Optional<Answer>> answers = new ArrayDeque<>();
	private final List<Problem> trouble = new ArrayList<>();
	private final AskedSecrets secrets = new AskedSecrets(store, asked -> {
		questions.add(asked.isRepeated() ? asked.text() + " (again)" : asked.text());
		return answers.remove();
	}, trouble::add);

	private void answer(String secret, boolean isKept) {
		answers.add(Optional.of(new Answer(secret.toCharArray(), isKept)));
	}

	private static String ask(AskedSecrets.Use use) {
		return use.secret("bench-3", "password", "Password of bench-3").map(String::new).orElse("none");
	}

	@Test
	void asksOnceAndKnowsItTheNextTime() {
		answer("sesame", false);
		assertEquals("sesame", ask(secrets.use()));
		assertEquals("sesame", ask(secrets.use()));
		assertEquals(List.of("Password of bench-3"), questions);
		assertTrue(store.isKnown("bench-3", "password"));
		assertFalse(store.isKnown("bench-4", "password"));
	}

	@Test
	void asksAgainAfterSomethingFailedThatHadUsedIt() {
		answer("wrong", false);
		AskedSecrets.Use first = secrets.use();
		ask(first);
		first.failed();
		answer("sesame", false);
		assertEquals("sesame", ask(secrets.use()));
		assertEquals("sesame", ask(secrets.use()));
		assertEquals(List.of("Password of bench-3", "Password of bench-3 (again)"), questions);
	}

	@Test
	void asksAgainWhenTheFirstAnswerWasRefusedAtOnce() {
		answer("wrong", false);
		answer("sesame", false);
		AskedSecrets.Use use = secrets.use();
		assertEquals("wrong", ask(use));
		assertEquals("sesame", ask(use));
	}

	@Test
	void givesNoneIfTheUserGivesNone() {
		answers.add(Optional.empty());
		assertEquals("none", ask(secrets.use()));
	}

	@Test
	void handsOutCopiesSoThatAWipedOneIsStillKnown() {
		answer("sesame", false);
		char[] handed = secrets.use().secret("bench-3", "password", "?").orElseThrow();
		Arrays.fill(handed, '\0');
		assertArrayEquals("sesame".toCharArray(), secrets.use().secret("bench-3", "password", "?").orElseThrow());
	}

	@Test
	void saysThatAMachineWithoutStorageCannotKeepIt() {
		answer("sesame", true);
		assertEquals("sesame", ask(secrets.use()));
		assertEquals(1, trouble.size());
		assertFalse(trouble.toString().contains("sesame"));
	}
}

package org.edgeloop.device.plc.internal.ads;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.SettingField;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.SymbolValue;
import org.edgeloop.device.plc.ads.AdsDeploymentFields;
import org.edgeloop.device.plc.ads.AdsFields;

/** How a program is told that a file is there, and how it answers: all by symbols that the deployment names. */
final class ProgramNotice {

	private static final Duration CYCLE = Duration.ofMillis(10);

	private final Deployment deployment;
	private final String path;
	private boolean wasTold;

	ProgramNotice(Deployment deployment, String path) {
		this.deployment = deployment;
		this.path = path;
	}

	/** @return whether the program has a part in this at all */
	boolean isWanted() {
		return !symbols().isEmpty();
	}

	/** @return all symbols that are written or read */
	List<String> symbols() {
		List<String> names = new ArrayList<>();
		for (SettingField field : List.of(AdsDeploymentFields.PATH_SYMBOL, AdsDeploymentFields.SIGNAL_SYMBOL, AdsDeploymentFields.ANSWER_SYMBOL)) {
			option(field).ifPresent(names::add);
		}
		names.addAll(outputs());
		return names;
	}

	private List<String> outputs() {
		return AdsFields.names(option(AdsDeploymentFields.OUTPUTS).orElse(""));
	}

	private Optional<String> option(SettingField field) {
		return deployment.option(field);
	}

	/** Reads each symbol, so that a wrong name is known before anything is changed. */
	void check(AdsSession session, StepContext context) throws IOException {
		for (String name : symbols()) {
			SymbolValue value = session.symbols().read(name);
			context.log("%s : %s = %s".formatted(name, value.type(), value.value()));
		}
		answerSeconds();
	}

	/** Tells the program. @throws SkippedException if no symbol is named for that */
	void tell(AdsSession session, StepContext context) throws IOException {
		Optional<String> signal = option(AdsDeploymentFields.SIGNAL_SYMBOL);
		Optional<String> pathSymbol = option(AdsDeploymentFields.PATH_SYMBOL);
		if (signal.isEmpty() && pathSymbol.isEmpty()) {
			throw new SkippedException("no symbol is named by which the program is told");
		}
		wasTold = true;
		Optional<String> initial = option(AdsDeploymentFields.ANSWER_INITIAL);
		Optional<String> answer = option(AdsDeploymentFields.ANSWER_SYMBOL);
		if (initial.isPresent() && answer.isPresent()) {
			write(session, answer.get(), initial.get(), context);
		}
		if (pathSymbol.isPresent()) {
			write(session, pathSymbol.get(), path, context);
		}
		if (signal.isPresent()) {
			write(session, signal.get(), option(AdsDeploymentFields.SIGNAL_VALUE).orElse("true"), context);
		}
	}

	/** Tells the program again once the former file is back, if it was told of the new one, and waits for its answer. */
	void tellAgain(AdsSession session, StepContext context) throws IOException {
		if (!wasTold) {
			throw new SkippedException("the program was not told of the file");
		}
		tell(session, context);
		if (option(AdsDeploymentFields.ANSWER_SYMBOL).isPresent()) {
			await(session, context);
		}
	}

	private static void write(AdsSession session, String symbol, String value, StepContext context) throws IOException {
		session.symbols().write(symbol, value);
		context.log("%s := %s".formatted(symbol, value));
	}

	/**
	 * Waits for the program's answer.
	 *
	 * @throws CheckFailedException if it refuses, or does not answer in time
	 */
	void await(AdsSession session, StepContext context) throws IOException {
		String symbol = option(AdsDeploymentFields.ANSWER_SYMBOL).orElseThrow(() -> new SkippedException("no symbol is named by which the program answers"));
		String yes = option(AdsDeploymentFields.ANSWER_VALUE).orElse("true");
		Optional<String> no = option(AdsDeploymentFields.ANSWER_REFUSAL);
		var answer = new CompletableFuture<SymbolValue>();
		Duration longest = Duration.ofSeconds(answerSeconds());
		try (Closeable _ = session.symbols().sample(symbol, CYCLE, value -> {
			if (isEqual(value.value(), yes) || no.isPresent() && isEqual(value.value(), no.get())) {
				answer.complete(value);
			}
		})) {
			if (!session.client().await(answer, longest)) {
				throw new CheckFailedException(Problem.error("The program did not answer in %d s: %s is %s instead of %s".formatted(longest.toSeconds(),
						symbol, session.symbols().read(symbol).value(), yes), symbol, "see the log of the controller's program"));
			}
		}
		if (!isEqual(answer.join().value(), yes)) {
			throw new CheckFailedException(Problem.error("The program refuses the file: %s is %s".formatted(symbol, answer.join().value()), symbol,
					"see the log of the controller's program"));
		}
		context.outcome("%s is %s".formatted(symbol, answer.join().value()));
	}

	/** Reads what the program gives out now. */
	void readOutputs(AdsSession session, StepContext context) throws IOException {
		if (outputs().isEmpty()) {
			throw new SkippedException("no outputs are named");
		}
		List<String> values = new ArrayList<>();
		for (String name : outputs()) {
			values.add("%s = %s".formatted(name, session.symbols().read(name).value()));
		}
		values.forEach(context::log);
		context.outcome(String.join(", ", values));
	}

	private int answerSeconds() throws ProblemException {
		String text = option(AdsDeploymentFields.ANSWER_SECONDS).orElse("30");
		try {
			int seconds = Integer.parseInt(text);
			if (seconds >= 1 && seconds <= 86_400) {
				return seconds;
			}
		} catch (NumberFormatException _) {
			// said below
		}
		throw new ProblemException(Problem.error("'%s' is no time to answer".formatted(text), AdsDeploymentFields.ANSWER_SECONDS.key(),
				"give a whole number of seconds from 1 to 86400"));
	}

	/** Numbers are equal however they are written. */
	private static boolean isEqual(@Nullable Object value, String wanted) {
		String text = String.valueOf(value);
		if (text.equalsIgnoreCase(wanted.strip())) {
			return true;
		}
		try {
			return new BigDecimal(text).compareTo(new BigDecimal(wanted.strip())) == 0;
		} catch (NumberFormatException _) {
			return false;
		}
	}
}

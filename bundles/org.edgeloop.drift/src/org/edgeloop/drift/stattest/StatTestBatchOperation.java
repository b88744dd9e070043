package org.edgeloop.drift.stattest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.drift.Mode;
import org.edgeloop.drift.internal.stattest.SharedTables;
import org.edgeloop.table.TablePair;

/**
 * Answers many requests in their order. Every file is read once and each of its columns sorted once, however many requests ask for
 * them; columns are compared on all processors.
 */
public final class StatTestBatchOperation {

	/** A request and the files that hold its two tables. */
	public record Entry(Path reference, Path current, StatTestRequest request) {
	}

	/** What came of a request. */
	public sealed interface Answer {

		record Found(StatTestResult result) implements Answer {
		}

		record Failed(Problem problem) implements Answer {
		}
	}

	/** Takes answers in the order of the requests. */
	@FunctionalInterface
	public interface AnswerSink {
		void take(int request, Answer answer) throws IOException;
	}

	private final List<Entry> entries;

	public StatTestBatchOperation(List<Entry> entries) {
		this.entries = List.copyOf(entries);
	}

	/**
	 * @param sink called from this thread alone
	 * @throws CancellationException if cancelled; the sink has had the answers up to some request
	 * @throws IOException only what the sink throws
	 */
	public void run(AnswerSink sink, Progress progress) throws IOException {
		progress.begin("Comparing columns", entries.size());
		var stopped = new AtomicBoolean();
		Progress inside = progress.until(stopped::get);
		try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
				var tables = new SharedTables(files())) {
			try {
				List<CompletableFuture<Answer>> answers = start(workers, tables, inside);
				for (int i = 0; i < answers.size(); i++) {
					sink.take(i, answers.get(i).get());
					progress.worked(1);
				}
			} catch (ExecutionException e) {
				throw rethrown(e);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} finally {
				stopped.set(true);
			}
		}
	}

	/** What requests must have in common to share a column that was read. */
	private record Shared(Path reference, Path current, String column, String type, Mode mode) {
	}

	private List<Path> files() {
		List<Path> files = new ArrayList<>();
		for (List<Integer> group : groups().values()) {
			files.add(entries.get(group.getFirst()).reference());
			files.add(entries.get(group.getFirst()).current());
		}
		return files;
	}

	private Map<Shared, List<Integer>> groups() {
		var groups = new LinkedHashMap<Shared, List<Integer>>();
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			String type = entry.request().type().map(FeatureType::id).orElse("");
			groups.computeIfAbsent(
					new Shared(entry.reference(), entry.current(), entry.request().column(), type, entry.request().mode()),
					_ -> new ArrayList<>()).add(i);
		}
		return groups;
	}

	private List<CompletableFuture<Answer>> start(ExecutorService workers, SharedTables tables, Progress progress) {
		List<CompletableFuture<Answer>> answers = entries.stream().map(_ -> new CompletableFuture<Answer>()).toList();
		for (List<Integer> group : groups().values()) {
			workers.execute(() -> answer(group, tables, answers, progress));
		}
		return answers;
	}

	private void answer(List<Integer> group, SharedTables tables, List<CompletableFuture<Answer>> answers, Progress progress) {
		Entry first = entries.get(group.getFirst());
		try {
			progress.checkCancelled();
			TablePair pair = TablePair.of(tables.open(first.reference(), progress), tables.open(first.current(), progress));
			ComparedColumn column = first.request().read(pair, progress);
			for (int i : group) {
				answers.get(i).complete(answer(entries.get(i).request(), column, progress));
			}
		} catch (IOException e) {
			group.forEach(i -> answers.get(i).complete(failed(e)));
		} catch (RuntimeException | Error e) {
			group.forEach(i -> answers.get(i).completeExceptionally(e));
		} finally {
			tables.release(first.reference());
			tables.release(first.current());
		}
	}

	private static Answer answer(StatTestRequest request, ComparedColumn column, Progress progress) {
		try {
			return new Answer.Found(request.run(column, progress));
		} catch (IOException e) {
			return failed(e);
		}
	}

	private static Answer failed(IOException failure) {
		if (failure instanceof ProblemException known) {
			return new Answer.Failed(known.problem());
		}
		return new Answer.Failed(Problem.error("the table cannot be read: " + failure.getMessage(), "", "check the file"));
	}

	private static RuntimeException rethrown(ExecutionException failure) {
		return switch (failure.getCause()) {
		case Error error -> throw error;
		case RuntimeException exception -> exception;
		case null, default -> new IllegalStateException(failure);
		};
	}
}

package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.remote.RemoteStatus;
import org.edgeloop.dvc.remote.RemoteStatusOperation;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** {@code dvc status --cloud}: prints in what the cache and the remote differ, as DVC does. */
final class CloudStatus {

	private final RemoteArguments arguments;
	private final Console console;

	CloudStatus(RemoteArguments arguments, Console console) {
		this.arguments = arguments;
		this.console = console;
	}

	int print(boolean quiet, boolean asJson) throws IOException {
		DvcRepository repository = arguments.repository();
		RemoteStatus status = new RemoteStatusOperation(repository, RemoteArguments.remotes(), arguments.access(console), arguments.used(repository, console),
				arguments.options(false)).run(console.progress());
		if (quiet) {
			return status.isInSync() ? ExitCode.OK : ExitCode.CHECK_FAILED;
		}
		Map<String, String> words = new LinkedHashMap<>();
		DataTargets names = arguments.names(repository);
		status.entries().forEach((path, entry) -> words.put(names.fromFolder(path), entry.state().name().toLowerCase(Locale.ROOT)));
		console.print(asJson ? json(words) : text(words, status));
		return ExitCode.OK;
	}

	private static String text(Map<String, String> words, RemoteStatus status) {
		if (words.isEmpty()) {
			return "Cache and remote '" + status.remote() + "' are in sync.\n";
		}
		var text = new StringBuilder();
		words.forEach((path, word) -> text.append('\t').append("%-20s".formatted(word + ":")).append(path).append('\n'));
		return text.toString();
	}

	private static String json(Map<String, String> words) {
		Map<Value, Value> members = new LinkedHashMap<>();
		words.forEach((path, word) -> members.put(new Value.Text(path), new Value.Text(word)));
		return PythonJson.write(new Value.Mapping(members)) + "\n";
	}
}

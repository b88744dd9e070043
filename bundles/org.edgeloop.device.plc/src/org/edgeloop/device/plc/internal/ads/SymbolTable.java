package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.Symbol;
import org.edgeloop.device.plc.ads.AdsAddress;
import org.edgeloop.device.plc.ads.AdsClient;
import org.edgeloop.device.plc.ads.AdsErrors;
import org.edgeloop.device.plc.ads.AdsReply;

/** What a program of a controller says of its symbols and types. */
public final class SymbolTable {

	private static final int INFO_BY_NAME = 0xF009;
	private static final int UPLOAD = 0xF00B;
	private static final int UPLOAD_INFO = 0xF00C;
	private static final int UPLOAD_INFO_2 = 0xF00F;
	private static final int TYPE_BY_NAME = 0xF011;
	/** A type of many hundred parts fits. */
	private static final int MOST_OF_ONE = 1 << 20;
	private static final long MOST_OF_ALL = 256 << 20;

	private final AdsClient client;
	private final int amsPort;
	private final AdsAddress from;

	public SymbolTable(AdsClient client, int amsPort) {
		this.client = client;
		this.amsPort = amsPort;
		this.from = client.target().address();
	}

	/** @return what it says; empty if it says nothing of any symbol. @throws IOException if there is no such symbol */
	Optional<SymbolEntry> find(String name) throws IOException {
		AdsReply reply = client.readWrite(amsPort, INFO_BY_NAME, 0, MOST_OF_ONE, PlcText.withZero(name));
		if (!isSilent(reply)) {
			return Optional.of(SymbolEntry.parse(new AnswerData(reply.orThrow("find " + name), from), from));
		}
		Optional<List<SymbolEntry>> all = all();
		return all.flatMap(entries -> entries.stream().filter(entry -> entry.name().equalsIgnoreCase(name)).findFirst());
	}

	/** Some controllers say yes to whatever they do not know, and nothing more. */
	private static boolean isSilent(AdsReply reply) {
		return AdsErrors.isUnsupported(reply.code()) || reply.isGood() && reply.data().length == 0;
	}

	/** @return what it says of a type; empty if it says nothing */
	Optional<TypeEntry> type(String name) throws IOException {
		AdsReply reply = client.readWrite(amsPort, TYPE_BY_NAME, 0, MOST_OF_ONE, PlcText.withZero(name));
		return reply.isGood() && !isSilent(reply) ? Optional.of(TypeEntry.parse(reply.data(), from)) : Optional.empty();
	}

	/** Goes through the symbols, or through one with what is below it and the parts of its type. */
	public void list(String under, Consumer<Symbol> found, Progress progress) throws IOException {
		List<SymbolEntry> entries = all().orElseThrow(() -> new ProblemException(Problem.error("The controller does not list its symbols", from.toString(),
				"name those that are meant")));
		progress.begin("Symbols", entries.size());
		boolean isBelow = false;
		for (SymbolEntry entry : entries) {
			progress.checkCancelled();
			progress.worked(1);
			if (isUnder(entry.name().toLowerCase(Locale.ROOT), under.toLowerCase(Locale.ROOT))) {
				isBelow |= entry.name().length() > under.length();
				found.accept(new Symbol(entry.name(), entry.type(), entry.comment()));
			}
		}
		if (!isBelow && !under.isEmpty()) {
			Optional<SymbolEntry> whole = find(under);
			if (whole.isPresent()) {
				listParts(whole.get(), found);
			}
		}
	}

	private static boolean isUnder(String name, String start) {
		return start.isEmpty() || name.equals(start) || name.startsWith(start + ".") || name.startsWith(start + "[");
	}

	private void listParts(SymbolEntry whole, Consumer<Symbol> found) throws IOException {
		for (TypeEntry part : type(whole.type()).map(TypeEntry::parts).orElse(List.of())) {
			found.accept(new Symbol(whole.name() + "." + part.name(), part.type(), part.comment()));
		}
	}

	/** @return all symbols that are no parts of others; empty if the controller does not list them */
	private Optional<List<SymbolEntry>> all() throws IOException {
		AdsReply info = client.read(amsPort, UPLOAD_INFO_2, 0, 24);
		if (isSilent(info)) {
			info = client.read(amsPort, UPLOAD_INFO, 0, 8);
		}
		if (isSilent(info)) {
			return Optional.empty();
		}
		var sizes = new AnswerData(info.orThrow("list its symbols"), from);
		long count = sizes.unsignedInteger();
		long size = sizes.unsignedInteger();
		if (size > MOST_OF_ALL) {
			throw new ProblemException(Problem.error("The controller lists symbols of %d bytes".formatted(size), from.toString(), "name those that are meant"));
		}
		var data = new AnswerData(client.read(amsPort, UPLOAD, 0, (int) size).orThrow("list its symbols"), from);
		var entries = new ArrayList<SymbolEntry>();
		for (long i = 0; i < count; i++) {
			entries.add(SymbolEntry.parse(data, from));
		}
		return Optional.of(entries);
	}
}

package org.edgeloop.cli.internal.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How the command line says what a recording's file does not say. */
@NonNullByDefault({})
public final class ReadingArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Option(names = "--rate", paramLabel = "HZ",
			description = "The sample rate in Hz, where the file does not say it or says it wrongly.")
	private Double rate;

	@Option(names = "--start", paramLabel = "TIME",
			description = "When the first sample was taken, such as 2026-03-01T08:30:00+01:00; without an offset, by --time-zone.")
	private String start;

	@Option(names = "--time-zone", paramLabel = "ZONE",
			description = "Where the clock stood that the file's times come from, such as Europe/Berlin; UTC where not given.")
	private String timeZone;

	@Option(names = "--raw", paramLabel = "LAYOUT", converter = RawLayoutConverter.class,
			description = RawLayoutConverter.DESCRIPTION)
	private RawLayout raw;

	@Option(names = "--variable", paramLabel = "NAME",
			description = "Take only this channel, or those of this variable, group or structure. May be given several times.")
	private List<String> variables;

	/** @throws ParameterException if a value is none */
	public ReadOptions options() {
		if (rate != null && (!(rate > 0) || rate.isInfinite())) {
			throw new ParameterException(spec.commandLine(), "--rate must be above 0 Hz, not " + rate);
		}
		Optional<ZoneId> zone = Optional.ofNullable(timeZone).map(this::zone);
		return new ReadOptions(rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate),
				Optional.ofNullable(start).map(text -> instant(text, zone.orElse(ZoneOffset.UTC))), zone,
				variables == null ? List.of() : variables, Optional.ofNullable(raw));
	}

	private ZoneId zone(String text) {
		try {
			return ZoneId.of(text);
		} catch (DateTimeException e) {
			throw new ParameterException(spec.commandLine(), "there is no time zone " + text + "; name one as Europe/Berlin or +02:00", e);
		}
	}

	private Instant instant(String text, ZoneId zone) {
		try {
			return OffsetDateTime.parse(text).toInstant();
		} catch (DateTimeException e) {
			// without an offset, then
		}
		try {
			return LocalDateTime.parse(text).atZone(zone).toInstant();
		} catch (DateTimeException e) {
			throw new ParameterException(spec.commandLine(), "--start is a time such as 2026-03-01T08:30:00, not " + text, e);
		}
	}
}

package org.edgeloop.signal.internal.parquet;

import java.util.List;
import java.util.Optional;

import org.edgeloop.signal.SampleType;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.LogicalType.DecimalType;
import dev.hardwood.metadata.LogicalType.IntType;
import dev.hardwood.metadata.LogicalType.TimestampType;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.metadata.RowGroup;
import dev.hardwood.metadata.Statistics;
import dev.hardwood.schema.ColumnSchema;

/**
 * A column of numbers.
 *
 * @param index its place among the file's columns
 * @param name the names that lead to it, with dots between them
 * @param physical how its values are stored
 * @param isUnsigned whether stored integers have no sign
 * @param factor what a stored value is multiplied with
 * @param type the type of the values that are read; floating-point where values may be missing
 * @param timestamp what the values mean if they are points in time
 */
record ParquetColumn(int index, String name, PhysicalType physical, boolean isUnsigned, double factor, SampleType type,
		Optional<TimestampType> timestamp) {

	/** @return the column; empty if its values are no numbers, or lists of them */
	static Optional<ParquetColumn> of(ColumnSchema schema, List<RowGroup> groups) {
		LogicalType logical = schema.logicalType();
		boolean isNumber = switch (schema.type()) {
		case BOOLEAN, INT32, INT64, FLOAT, DOUBLE -> true;
		default -> false;
		};
		if (schema.maxRepetitionLevel() > 0 || !isNumber) {
			return Optional.empty();
		}
		boolean isUnsigned = logical instanceof IntType whole && !whole.isSigned();
		double factor = logical instanceof DecimalType decimal ? Math.pow(10, -decimal.scale()) : 1;
		boolean isWhole = schema.type() != PhysicalType.FLOAT && schema.type() != PhysicalType.DOUBLE && factor == 1;
		boolean mayMiss = schema.maxDefinitionLevel() > 0 && !isComplete(schema.columnIndex(), groups);
		SampleType type = schema.type() == PhysicalType.FLOAT ? SampleType.FLOAT32
				: isWhole && !mayMiss ? whole(schema.type(), logical) : SampleType.FLOAT64;
		return Optional.of(new ParquetColumn(schema.columnIndex(), String.join(".", schema.fieldPath().elements()), schema.type(),
				isUnsigned, factor, type,
				logical instanceof TimestampType timestamp ? Optional.of(timestamp) : Optional.empty()));
	}

	private static SampleType whole(PhysicalType physical, LogicalType logical) {
		boolean isSigned = !(logical instanceof IntType type) || type.isSigned();
		int bits = physical == PhysicalType.BOOLEAN ? 8
				: logical instanceof IntType type ? type.bitWidth() : physical == PhysicalType.INT32 ? 32 : 64;
		return switch (bits) {
		case 8 -> isSigned && physical != PhysicalType.BOOLEAN ? SampleType.INT8 : SampleType.UINT8;
		case 16 -> isSigned ? SampleType.INT16 : SampleType.UINT16;
		case 32 -> isSigned ? SampleType.INT32 : SampleType.UINT32;
		default -> isSigned ? SampleType.INT64 : SampleType.UINT64;
		};
	}

	/** Whether the file's statistics say that no value is missing. */
	private static boolean isComplete(int index, List<RowGroup> groups) {
		return groups.stream().allMatch(group -> {
			Statistics statistics = group.columns().get(index).metaData().statistics();
			Long missing = statistics == null ? null : statistics.nullCount();
			return missing != null && missing == 0;
		});
	}

	/** @return the size of a decoded value */
	int bytes() {
		return type == SampleType.FLOAT32 ? Float.BYTES : Double.BYTES;
	}

	double decoded(long stored) {
		if (isUnsigned && stored < 0) {
			return physical == PhysicalType.INT32 ? stored & 0xFFFF_FFFFL : 2.0 * (stored >>> 1 | stored & 1);
		}
		return stored * factor;
	}
}

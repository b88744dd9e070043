package org.edgeloop.table;

/**
 * What rank tests need of two samples, taken in one pass over their pooled sorted values. F is a sample's right-continuous
 * distribution function; 1 the reference, 2 the current side; N = n1 + n2.
 *
 * @param n1 finite values of the reference
 * @param n2 finite values of the current side
 * @param ksNumerator the largest |n2 n1 F1 - n1 n2 F2|, exactly; the greatest long where n1 n2 exceeds it
 * @param ksDistance the largest |F1 - F2|
 * @param ksLocation the smallest value at which that is so
 * @param wasserstein the integral of |F1 - F2|, in the column's unit
 * @param squaredIntegral the integral of (F1 - F2)², in the column's unit
 * @param rankSumReference the sum of the reference's midranks, counted from 1
 * @param rankSumCurrent the sum of the current side's midranks
 * @param tieCubes the sum of t³ - t over the groups of t equal pooled values
 * @param andersonA2kN the k-sample Anderson-Darling statistic with midranks (Scholz and Stephens 1987, eq. 7)
 * @param cramerU n1 times the sum of (rank - i)² over the reference in order, plus n2 times that of the current side (Anderson 1962)
 * @param distinct how many different values the two have together
 */
public record PooledRanks(long n1, long n2, long ksNumerator, double ksDistance, double ksLocation, double wasserstein,
		double squaredIntegral, double rankSumReference, double rankSumCurrent, double tieCubes, double andersonA2kN,
		double cramerU, long distinct) {
}

/**
 */
package org.edgeloop.experiment.spec;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.edgeloop.experiment.spec.SpecPackage
 * @generated
 */
public interface SpecFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SpecFactory eINSTANCE = org.edgeloop.experiment.spec.internal.SpecFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Runs Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Runs Spec</em>'.
	 * @generated
	 */
	RunsSpec createRunsSpec();

	/**
	 * Returns a new object of class '<em>Store Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Store Source</em>'.
	 * @generated
	 */
	StoreSource createStoreSource();

	/**
	 * Returns a new object of class '<em>Selected Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Selected Run</em>'.
	 * @generated
	 */
	SelectedRun createSelectedRun();

	/**
	 * Returns a new object of class '<em>Chart Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Chart Settings</em>'.
	 * @generated
	 */
	ChartSettings createChartSettings();

	/**
	 * Returns a new object of class '<em>Axis Brush</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Axis Brush</em>'.
	 * @generated
	 */
	AxisBrush createAxisBrush();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	SpecPackage getSpecPackage();

} //SpecFactory
